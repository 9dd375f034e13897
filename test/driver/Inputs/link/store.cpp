#include "store.h"
#include <unistd.h>

void store::save(int) { flush(); }
void store::save(const char *) {}
void store::quick() {}
void store::wait() { sleep(1); }
void store::waived() {
  sleep(1); // NOLINT(async-blocking-call)
}
static void close() { sleep(2); }
void store::Session::close() { ::close(); }
store::Session::Session() {}
store::Session::~Session() { flush(); }

#include "store.h"
#include <unistd.h>

namespace {
// Of the same name as functions elsewhere.
void load() { sleep(3); }
} // namespace
static void close() {}

void store::flush() {
  close();
  sleep(4);
}
void unrelated() { load(); }

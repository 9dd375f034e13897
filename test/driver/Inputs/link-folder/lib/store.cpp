#include "store.h"
#include <mylib/task.hpp>
#include <unistd.h>

void save() { sleep(1); }

// Nobody asked to lint this file.
mylib::task<> notAsked() {
  sleep(2);
  co_return;
}

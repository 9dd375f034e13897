#include "clock.h"
#include <mylib/task.hpp>

mylib::task<> runs(Clock &Any) {
  Any.tick();
  Any.tock();
  Any.chime();
  Any.ring();
  co_return;
}

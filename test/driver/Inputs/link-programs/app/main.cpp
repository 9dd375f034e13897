#include "../common.h"
#include <mylib/task.hpp>

mylib::task<> runs() {
  load();
  step();
  all();
  save();
  co_return;
}

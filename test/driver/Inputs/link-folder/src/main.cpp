#include "../lib/store.h"
#include <mylib/task.hpp>

mylib::task<> runs() {
  save();
  load();
  co_return;
}

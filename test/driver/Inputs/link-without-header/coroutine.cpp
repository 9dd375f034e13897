#include "process.h"
#include <mylib/task.hpp>

mylib::task<> compiles() {
  runProcess("compiler");
  twice();
  co_return;
}

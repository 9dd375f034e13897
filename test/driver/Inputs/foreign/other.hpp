#ifndef FOREIGN_GUARD
#define FOREIGN_GUARD
#endif
#include <mylib/task.hpp>
mylib::task<int> fetch(); inline mylib::task<int> NAME() {
  // A dropped task, which is somebody's to mend.
  fetch();
  co_return 1;
}

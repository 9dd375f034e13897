#include <mylib/task.hpp>

mylib::task<> work();

mylib::task<> run() {
  // XFAIL: *
  unknown();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}unknown
  co_return;
}

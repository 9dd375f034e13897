#include <mylib/task.hpp>

mylib::task<> work();

mylib::task<> run() {
  work();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}work
  work();
  co_return;
}

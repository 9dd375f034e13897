#include <mylib/task.hpp>

mylib::task<> work();

mylib::task<> run() {
  co_await work();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}work
  co_return;
}

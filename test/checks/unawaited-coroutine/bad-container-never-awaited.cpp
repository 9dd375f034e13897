// RUN: %check %s

// Tasks that are collected, and then nobody awaits them.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> collects() {
  std::vector<mylib::task<int>> Tasks;
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: {{.*}}[async-unawaited-coroutine]
  for (int Id = 0; Id < 3; ++Id)
    Tasks.push_back(fetch(Id));
  co_return;
}

// RUN: %check %s

// A member that is a coroutine refers to its object.

#include <cppcoro/task.hpp>
#include <string>
#include <vector>

class client {
  std::string Host;

public:
  explicit client(const char *);
  cppcoro::task<int> get() const;
  cppcoro::task<int> visible() { co_return static_cast<int>(Host.size()); }
};
client connected();

cppcoro::task<int> stored() {
  auto Task = client("host").get();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: this temporary of type 'client' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> returned() {
  return connected().visible();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: this temporary of type 'client' ends with the full expression, but the task that is returned refers to it [async-dangling-task]
}

cppcoro::task<int> collected() {
  std::vector<cppcoro::task<int>> Tasks;
  Tasks.push_back(connected().get());
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: this temporary of type 'client' ends with the full expression, but the task in 'Tasks' refers to it [async-dangling-task]
  co_return co_await Tasks.front();
}

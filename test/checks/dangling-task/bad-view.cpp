// RUN: %check %s

// A view or a pointer that is passed by value refers to an object all the same.

#include <cppcoro/task.hpp>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class text_ref {
  const char *Begin = nullptr;
  unsigned long Size = 0;

public:
  text_ref(const std::string &Text);
};

cppcoro::task<int> length(std::string_view Text);
cppcoro::task<int> sizeOf(text_ref Text);
cppcoro::task<int> sum(std::initializer_list<int> Numbers);
cppcoro::task<int> print(const char *Text);
cppcoro::task<int> fill(std::string *Text);
std::string name(int);
cppcoro::task<void> pause();

cppcoro::task<int> viewed() {
  auto Task = length(name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> partViewed() {
  auto Task = length(std::string_view{name(1)});
  // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> classOfTheProject() {
  auto Task = sizeOf(name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> listed() {
  auto Task = sum({1, 2});
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: this temporary of type 'const int[2]' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> addressReturned() {
  std::string Text;
  return fill(&Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Text' ends with the function, but the task that is returned refers to it [async-dangling-task]
}

cppcoro::task<int>
erased(const std::function<cppcoro::task<int>(std::string_view)> &Function) {
  auto Task = Function(name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

cppcoro::task<int> throughPointer(cppcoro::task<int> (*Function)(const int &)) {
  auto Task = Function(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: this temporary of type 'int' ends with the full expression, but the task in 'Task' refers to it [async-dangling-task]
  co_return co_await Task;
}

// Views are members of what is given by value.
struct request {
  std::string_view Bucket;
  std::string_view Key;
  std::string Body;
};
cppcoro::task<int> put(request Request) {
  co_await pause();
  co_return static_cast<int>(Request.Key.size() + Request.Body.size());
}
cppcoro::task<int> remove(request Request);
cppcoro::task<int> members(int Number) {
  auto Put = put({"backup", name(Number), "text"});
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Put' refers to it [async-dangling-task]
  auto Removed = remove({name(Number), "text", ""});
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Removed' refers to it [async-dangling-task]
  // Nobody looks at this member, and these are awaited at once or copied.
  auto Other = put({name(Number), "key", name(Number)});
  co_await put({"backup", name(Number), "text"});
  co_return co_await std::move(Put) + co_await std::move(Removed) + co_await std::move(Other);
}

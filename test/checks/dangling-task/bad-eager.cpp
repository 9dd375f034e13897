// RUN: %check %s

// A coroutine that starts at once refers to what it uses after it was suspended.

#include <seastar/core/coroutine.hh>
#include <seastar/core/sleep.hh>
#include <string>
#include <winrt/Windows.Foundation.h>

seastar::future<> pause();
seastar::future<int> size(const std::string &Text) {
  co_await pause();
  co_return static_cast<int>(Text.size());
}
template <typename Function> seastar::future<> twice(Function &&F) {
  for (int I = 0; I < 2; ++I)
    co_await F();
}
winrt::fire_and_forget notify(const std::string &Text) {
  co_await winrt::resume_background();
  (void)Text.size();
}
std::string name(int);

seastar::future<int> stored() {
  auto Future = size(name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Future' refers to it [async-dangling-task]
  co_await pause();
  co_return co_await std::move(Future);
}

seastar::future<int> returned(std::string Text) {
  return size(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'Text' ends with the function, but the task that is returned refers to it [async-dangling-task]
}

seastar::future<> callable(int Count) {
  auto Future = twice([Count] { return pause(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: this lambda ends with the full expression, but the task in 'Future' refers to it [async-dangling-task]
  co_await pause();
  co_await std::move(Future);
}

void dropped() {
  notify(name(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: this temporary of type 'std::string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
}

// What it awaits is done with the object each time, but a loop asks it again.
class device {
  int Pending = 3;
  seastar::future<int> flushed() {
    if (Pending == 0)
      co_return 0;
    co_await pause();
    co_return 1;
  }

public:
  seastar::future<int> write(int Count) {
    int Done = 0;
    while (Done < Count)
      Done += co_await flushed();
    co_return Done;
  }
};
seastar::future<int> writtenTo() {
  auto Written = device().write(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: this temporary of type 'device' ends with the full expression, but the task in 'Written' refers to it [async-dangling-task]
  co_return co_await std::move(Written);
}

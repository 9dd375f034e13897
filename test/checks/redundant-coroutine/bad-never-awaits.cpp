// RUN: %check %s

// Coroutines that await nothing, and whose callers do nothing but await them.

#include <mylib/task.hpp>

using mylib::task;

static task<int> parse(const char *Text) {
// CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'parse' never awaits anything, so it need not be a coroutine [async-redundant-coroutine]
  co_return Text[0] - '0';
}

namespace {
struct counter {
  int Count = 0;
  task<> add() {
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'add' never awaits anything, so it need not be a coroutine [async-redundant-coroutine]
    ++Count;
    co_return;
  }
};
} // namespace

task<int> callers(const char *Text) {
  counter Made;
  co_await Made.add();
  const int First = co_await parse(Text);
  co_return First + co_await parse(Text + 1);
}

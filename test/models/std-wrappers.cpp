// RUN: %check %s
// What owns a task stands for it: to drop the one is to drop the other.
#include <array>
#include <deque>
#include <expected>
#include <forward_list>
#include <functional>
#include <future>
#include <list>
#include <map>
#include <memory>
#include <mylib/task.hpp>
#include <optional>
#include <queue>
#include <stack>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

template <typename T> T make();
using Task = mylib::task<int>;

mylib::task<> drops() {
  make<std::array<Task, 2>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::deque<Task>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::expected<Task, int>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::forward_list<Task>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::list<Task>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::map<int, Task>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::optional<Task>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::pair<int, Task>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::queue<Task>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::shared_ptr<Task>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::stack<Task>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::tuple<int, Task>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::unique_ptr<Task>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::unordered_map<int, Task>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::variant<int, Task>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::vector<Task>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}

mylib::task<> drops_what_a_wrapper_in_a_wrapper_owns() {
  make<std::vector<std::unique_ptr<Task>>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  make<std::optional<std::pair<int, Task>>>();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}

mylib::task<> discards() {
  std::ignore = make<Task>();
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: the task returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}

template <typename T> class list {};

mylib::task<> silent() {
  make<std::vector<int>>();
  make<std::optional<int>>();
  std::ignore = make<int>();
  make<list<Task>>();
  co_await make<Task>();
  auto Kept = make<std::vector<Task>>();
  co_await Kept.front();
}

Task work();

// A question takes nothing out of its object.
void asks() {
  auto Started = std::async(work);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Started' is never awaited, so it never runs [async-unawaited-coroutine]
  if (Started.valid())
    Started.wait();
  std::packaged_task<Task()> Later(work);
  Later();
  // CHECK-MESSAGES: :[[@LINE-2]]:30: warning: the tasks collected in 'Later' are never awaited, so they never run [async-unawaited-coroutine]
  std::promise<Task> Kept;
  Kept.set_value(work());
  // CHECK-MESSAGES: :[[@LINE-2]]:22: warning: the tasks collected in 'Kept' are never awaited, so they never run [async-unawaited-coroutine]
}

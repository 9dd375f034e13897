// RUN: %check %s
// A task counts through aliases, derived types and what owns it.
#include <memory>
#include <mylib/task.hpp>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

using job = mylib::task<>;
typedef mylib::task<int> number_job;
template <typename T> using async = mylib::task<T>;
template <typename T> using async_list = std::vector<async<T>>;
struct named : mylib::task<> {
  using mylib::task<>::task;
};
struct further : named {};

job fetch_job();
number_job fetch_number();
async<int> fetch_async();
named fetch_named();
further fetch_further();

mylib::task<> drops() {
  fetch_job();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_job' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_number();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_number' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_async();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_async' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_named();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_named' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_further();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch_further' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}

std::optional<job> fetch_maybe();
std::unique_ptr<job> fetch_unique();
std::shared_ptr<job> fetch_shared();
std::tuple<int, job> fetch_tuple();
std::vector<job> fetch_all();
async_list<int> fetch_list();
std::optional<std::vector<job>> fetch_nested();

mylib::task<> drops_owners() {
  fetch_maybe();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'fetch_maybe' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_unique();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'fetch_unique' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_shared();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'fetch_shared' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_tuple();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'fetch_tuple' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_all();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'fetch_all' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_list();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'fetch_list' is dropped, so it never runs [async-unawaited-coroutine]
  fetch_nested();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'fetch_nested' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}

mylib::task<> stores_owners() {
  auto Maybe = fetch_maybe();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Maybe' is never awaited, so it never runs [async-unawaited-coroutine]
  auto Unique = fetch_unique();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Unique' is never awaited, so it never runs [async-unawaited-coroutine]
  auto Tuple = fetch_tuple();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Tuple' is never awaited, so it never runs [async-unawaited-coroutine]
  std::vector<job> All;
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: the tasks collected in 'All' are never awaited, so they never run [async-unawaited-coroutine]
  All.push_back(fetch_job());
  All.emplace_back(fetch_job());
  co_return;
}

mylib::task<> awaits() {
  co_await *fetch_maybe();
  co_await *fetch_unique();
  auto [Number, Job] = fetch_tuple();
  co_await Job;
  auto All = fetch_all();
  co_await mylib::when_all(std::move(All));
  auto Shared = fetch_shared();
  co_await *Shared;
}

// A reference, a pointer or an observer owns nothing.
job &current();
job *find();
std::vector<job *> list();
mylib::task<> silent() {
  current();
  find();
  list();
  co_return;
}

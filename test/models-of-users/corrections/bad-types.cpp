// RUN: %check %s
#include <cppcoro/task.hpp>
#include <detail/coroutine_results.hpp>
#include <mylib/task.hpp>

namespace app {
struct job {};
struct running {};
struct background {};
struct watched {};
struct signal : mylib::task<> {};
template <typename T> struct box {};
inline struct {
  template <typename T> void operator=(T &&) const {}
} const forget;

job make_job();
running make_running();
background make_background();
watched make_watched();
signal make_signal();
box<job> make_box();
} // namespace app

mylib::task<> drops() {
  app::make_job();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'make_job' is dropped, so it never runs [async-unawaited-coroutine]
  app::make_running();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'make_running' is dropped, so it is cancelled [async-unawaited-coroutine]
  app::make_watched();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'make_watched' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or cast it to 'void' if nobody needs to know how it ends
  app::make_box();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make_box' is dropped, so it never runs [async-unawaited-coroutine]
  app::forget = app::make_job();
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: the task returned by 'make_job' is dropped, so it never runs [async-unawaited-coroutine]
  app::make_background();
  app::make_signal();
  co_return;
}

void starts_nothing() {
  app::make_job();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'make_job' is dropped, so it never runs [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'app::start'
}

// The project says that this one starts at once.
cppcoro::task<> fetch();
cppcoro::task<> corrects() {
  fetch();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'fetch' is dropped, so its completion and its exception are lost [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: await it, or cast it to 'void' if nobody needs to know how it ends
  co_return;
}

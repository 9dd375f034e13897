// RUN: %check %s

// A thread that goes on when it has told, or tells somebody else.

#include <mylib/task.hpp>
#include <thread>

struct event {
  void set();
  stub_detail::awaiter<void> operator co_await() const noexcept;
};

void work();

mylib::task<> works_on() {
  event Begun;
  std::thread Worker{[&Begun] {
    Begun.set();
    work();
  }};
  co_await Begun;
  Worker.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::thread::join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
}

mylib::task<> tells_others() {
  event Done, Other;
  std::thread Worker{[&Done] {
    work();
    Done.set();
  }};
  co_await Other;
  Worker.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::thread::join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
}

// RUN: %check %s async-blocking-call

// Who awaited the last that a thread does, does not wait for the thread.

#include <mylib/task.hpp>
#include <thread>

struct event {
  void set();
  stub_detail::awaiter<void> operator co_await() const noexcept;
};

void work();

mylib::task<> told() {
  event Done;
  std::thread Worker{[&Done] {
    work();
    Done.set();
  }};
  co_await Done;
  Worker.join();
}

class notifier {
public:
  mylib::task<> wait();
  void notify();
};

mylib::task<> told_through_object() {
  notifier Done;
  std::thread Worker([&] {
    try {
      work();
    } catch (...) {
    }
    Done.notify();
  });
  co_await Done.wait();
  Worker.join();
}

// RUN: %check %s

#include <mylib/task.hpp>

mylib::resume_on background();

mylib::task<> hops() {
  co_await mylib::resume_on(1);
  co_await background();
  mylib::resume_on Hop(2);
  co_await Hop;
  // Objects of awaitable types that are made for later.
  mylib::resume_on Unused(3);
}

// RUN: %check %s

// A promise that was fulfilled here is ready.

#include <future>
#include <mylib/task.hpp>

mylib::task<int> fulfils(std::promise<int> Promise) {
  auto Answer = Promise.get_future();
  Promise.set_value(1);
  co_return Answer.get();
}

mylib::task<int> asksIt(std::promise<int> Promise) {
  Promise.set_value(1);
  co_return Promise.get_future().get();
}

mylib::task<int> asksLater(std::promise<int> Promise) {
  Promise.set_value(1);
  auto Answer = Promise.get_future();
  co_return Answer.get();
}

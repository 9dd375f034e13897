// RUN: %check %s

// All of the work is waited for, it uses nothing of the function, or starts later.

#include <exception>
#include <mylib/task.hpp>
#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <seastar/core/when_all.hh>

seastar::future<> writer(bool &stop);
seastar::future<> reader(bool &stop);
seastar::future<> load(int number);
mylib::task<> lazy(bool &stop);

seastar::future<> together() {
  bool stop = false;
  auto writing = writer(stop);
  auto reading = reader(stop);
  stop = true;
  co_await seastar::when_all(std::move(writing), std::move(reading));
}
seastar::future<> caught() {
  bool stop = false;
  auto writing = writer(stop);
  auto reading = reader(stop);
  try {
    co_await std::move(writing);
  } catch (...) {
    stop = true;
  }
  co_await std::move(reading);
}
seastar::future<> of_values() {
  auto first = load(1);
  auto second = load(2);
  co_await std::move(first);
  co_await std::move(second);
}
mylib::task<> not_started() {
  bool stop = false;
  auto first = lazy(stop);
  auto second = lazy(stop);
  co_await std::move(first);
  co_await std::move(second);
}

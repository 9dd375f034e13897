// RUN: %check %s
// A handler is entered by the exceptions that it catches, from everywhere in its
// `try`, and what it does not catch goes on to the handlers outside.
#include <exception>
#include <seastar/core/coroutine.hh>
#include <stdexcept>

seastar::future<int> work();
void prepare();
void quiet() noexcept;

// What `prepare` throws may be of any type.
seastar::future<int> unknown() {
  auto T = work();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'T' is not awaited on every path, so its completion and its exception are lost
  // CHECK-NOTES: :[[@LINE+4]]:7: note: on the path where this throws an exception, which is handled
  // CHECK-NOTES: :[[@LINE+6]]:7: note: the function is left here
  try {
    try {
      prepare();
      throw 1;
    } catch (const std::exception &) {
      co_return 0;
    }
  } catch (int) {
  }
  co_return co_await std::move(T);
}

// An outer handler.
seastar::future<int> outwards() {
  auto T = work();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'T' is not awaited on every path, so its completion and its exception are lost
  // CHECK-NOTES: :[[@LINE+4]]:7: note: on the path where this throws an exception, which is handled
  // CHECK-NOTES: :[[@LINE+8]]:5: note: the function is left here
  try {
    try {
      throw 1;
    } catch (const std::exception &) {
    }
    co_return co_await std::move(T);
  } catch (int) {
    co_return 0;
  }
}

// A base class catches what is derived from it.
seastar::future<int> derived() {
  auto T = work();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'T' is not awaited on every path, so its completion and its exception are lost
  // CHECK-NOTES: :[[@LINE+3]]:5: note: on the path where this throws an exception, which is handled
  // CHECK-NOTES: :[[@LINE+4]]:5: note: the function is left here
  try {
    throw std::runtime_error("");
  } catch (const std::exception &) {
    co_return 0;
  }
  co_return co_await std::move(T);
}

// `throw 1` does not enter the handler of another type.
seastar::future<int> other() {
  auto T = work();
  try {
    try {
      quiet();
      throw 1;
    } catch (const std::exception &) {
      co_return 0;
    }
  } catch (int) {
  }
  co_return co_await std::move(T);
}

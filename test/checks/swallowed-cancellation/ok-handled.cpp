// RUN: %check %s

// The handler, or one before it, deals with cancellations, or hands them on.

#include <exception>
#include <folly/coro/Task.h>
#include <stdexcept>

folly::coro::Task<int> receive();
void log(const char *);
void report(std::exception_ptr);
void report(const std::exception &);
bool isCancellation(const std::exception &);

folly::coro::Task<void> named() {
  while (true) {
    try {
      co_await receive();
    } catch (const folly::OperationCancelled &) {
      throw;
    } catch (...) {
    }
  }
}
// For whatever reason, but on purpose.
folly::coro::Task<void> onPurpose() {
  while (true) {
    try {
      co_await receive();
    } catch (folly::OperationCancelled &) {
      log("cancelled");
    } catch (const std::exception &) {
    }
  }
}
folly::coro::Task<void> otherClass() {
  while (true) {
    try {
      co_await receive();
    } catch (const std::runtime_error &) {
    }
  }
}
folly::coro::Task<void> noClass() {
  while (true) {
    try {
      co_await receive();
    } catch (int) {
    } catch (const char *) {
    } catch (std::exception *) {
    }
  }
}
folly::coro::Task<void> asksForClass() {
  while (true) {
    try {
      co_await receive();
    } catch (const std::exception &Error) {
      if (dynamic_cast<const folly::OperationCancelled *>(&Error))
        co_return;
    }
  }
}
folly::coro::Task<void> asksFunction() {
  while (true) {
    try {
      co_await receive();
    } catch (const std::exception &Error) {
      if (isCancellation(Error))
        throw;
    }
  }
}
folly::coro::Task<void> yieldsError() {
  while (true) {
    std::exception_ptr Error;
    try {
      co_await receive();
    } catch (...) {
      Error = std::current_exception();
    }
    if (Error)
      co_yield folly::coro::co_error(Error);
  }
}
folly::coro::Task<void> handsPointerOn() {
  while (true) {
    try {
      co_await receive();
    } catch (...) {
      report(std::current_exception());
    }
  }
}
folly::coro::Task<void> handsObjectOn() {
  while (true) {
    try {
      co_await receive();
    } catch (const std::exception &Error) {
      report(Error);
    }
  }
}
// Rethrows for its callers.
void rethrowIfCancelled() {
  try {
    throw;
  } catch (const folly::OperationCancelled &) {
    throw;
  } catch (...) {
  }
}
folly::coro::Task<void> inFunction() {
  while (true) {
    try {
      co_await receive();
    } catch (...) {
      rethrowIfCancelled();
    }
  }
}

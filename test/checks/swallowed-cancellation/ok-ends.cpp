// RUN: %check %s

// Some path from the handler ends the coroutine or the loop, or an await there
// does.

#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <vector>

using namespace std::chrono_literals;

folly::coro::Task<int> receive();
void log(const char *);
bool isStopping();
[[noreturn]] void fail();

folly::coro::Task<void> noLoop() {
  try {
    co_await receive();
  } catch (...) {
    log("failed");
  }
}
folly::coro::Task<void> aroundLoop() {
  try {
    while (true)
      co_await receive();
  } catch (...) {
    log("failed");
  }
}
folly::coro::Task<void> breaks() {
  while (true) {
    try {
      co_await receive();
    } catch (...) {
      break;
    }
  }
}
folly::coro::Task<void> returns() {
  while (true) {
    try {
      co_await receive();
    } catch (...) {
      log("failed");
      co_return;
    }
  }
}
folly::coro::Task<void> rethrows() {
  while (true) {
    try {
      co_await receive();
    } catch (...) {
      log("failed");
      throw;
    }
  }
}
folly::coro::Task<void> givesUp() {
  for (int Attempt = 1;; ++Attempt) {
    try {
      co_await receive();
    } catch (...) {
      if (Attempt == 3)
        throw;
    }
  }
}
folly::coro::Task<void> dies() {
  while (true) {
    try {
      co_await receive();
    } catch (...) {
      fail();
    }
  }
}
folly::coro::Task<void> condition() {
  while (!isStopping()) {
    try {
      co_await receive();
    } catch (...) {
    }
  }
}
folly::coro::Task<void> counts() {
  for (int I = 0; I < 3; ++I) {
    try {
      co_await receive();
    } catch (...) {
    }
  }
}
folly::coro::Task<void> overRange(std::vector<int> Values) {
  for (int Value : Values) {
    try {
      co_await receive();
    } catch (...) {
    }
  }
}
folly::coro::Task<void> asksBefore() {
  while (true) {
    if (isStopping())
      co_return;
    try {
      co_await receive();
    } catch (...) {
    }
  }
}
folly::coro::Task<void> asksInside() {
  while (true) {
    try {
      if (isStopping())
        break;
      co_await receive();
    } catch (...) {
    }
  }
}
folly::coro::Task<void> asksToken() {
  while (true) {
    try {
      auto &Token = co_await folly::coro::co_current_cancellation_token;
      if (Token.isCancellationRequested())
        co_return;
      co_await receive();
    } catch (...) {
    }
  }
}
// The pause is cancelled too.
folly::coro::Task<void> pauses() {
  while (true) {
    try {
      co_await receive();
    } catch (...) {
      log("failed");
    }
    co_await folly::coro::sleep(1s);
  }
}
folly::coro::Task<void> awaitsFirst() {
  while (true) {
    int Request = co_await receive();
    try {
      co_await receive();
    } catch (...) {
      log("failed");
    }
  }
}
// Awaits nothing in the 'try'.
folly::coro::Task<void> parses() {
  while (true) {
    int Request = co_await receive();
    try {
      log("parses");
    } catch (...) {
    }
  }
}
// It is the outer one that sees no cancellation.
folly::coro::Task<void> innerEnds() {
  while (true) {
    try {
      try {
        co_await receive();
      } catch (const folly::OperationCancelled &) {
        co_return;
      }
      log("received");
    } catch (...) {
    }
  }
}

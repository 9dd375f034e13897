// RUN: %check %s

// A coroutine that is seen to yield a value each time has nothing to tell.

#include <folly/Expected.h>
#include <folly/coro/Task.h>
#include <vector>

struct nothing {};
using result = folly::Expected<nothing, int>;

folly::coro::Task<int> call();
struct operation {
  int Status = 0;
};
folly::coro::Task<result> send(operation &Operation) {
  Operation.Status = co_await call();
  if (Operation.Status > 1)
    co_return nothing{};
  co_return nothing{};
}
folly::coro::Task<result> sendAll(std::vector<operation> &Operations) {
  co_await send(Operations[0]);
  co_return nothing{};
}

// RUN: %check %s

// A result or an error can be awaited, but there is no work in it.

#include <folly/Expected.h>
#include <folly/coro/Task.h>

folly::Expected<int, long> read(const char *Name);
folly::Expected<int, long> both(const char *Name) {
  co_return co_await read(Name) + co_await read(Name);
}
folly::coro::Task<folly::Expected<int, long>> nested(const char *Name) {
  co_return read(Name);
}
folly::coro::Task<int> looksAt(const char *Name) {
  read(Name);
  auto Found = read(Name);
  co_return 1;
}

// RUN: %check %s async-abandoned-error
#include <async_simple/coro/Lazy.h>
#include <vector>
using async_simple::coro::Lazy;

void use(int);

Lazy<void> results(std::vector<Lazy<int>> tasks) {
  for (auto &each : co_await async_simple::coro::collectAll(std::move(tasks)))
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the first exception ends this loop, and nobody hears of those in the results after it [async-abandoned-error]
    use(each.value());
}

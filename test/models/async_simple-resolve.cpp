// RUN: %check %s
// The model of async_simple: several questions may be asked at once on one
// executor, which is an argument here and not the object of a member call.
#include <async_simple/coro/Lazy.h>
#include <string>
#include <vector>
#include <ylt/coro_io.hpp>

async_simple::coro::Lazy<void>
concurrent(async_simple::Executor *executor,
           const std::vector<std::string> &hosts) {
  for (const std::string &host : hosts)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'async_resolve' is awaited in one iteration after the other
    co_await coro_io::async_resolve(executor, host);
}

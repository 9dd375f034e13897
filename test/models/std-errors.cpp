// RUN: %check %s
#include <cppcoro/task.hpp>
#include <expected>
#include <system_error>

cppcoro::task<std::error_code> write();
cppcoro::task<std::expected<int, int>> parse();

cppcoro::task<> drops() {
  co_await write();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the 'error_code' that awaiting 'write' yields is dropped, so nobody learns whether it failed [async-discarded-await-result]
  co_await parse();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the 'expected' that awaiting 'parse' yields is dropped, so nobody learns whether it failed [async-discarded-await-result]
}

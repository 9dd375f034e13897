// RUN: %check %s
#include <cppcoro/task.hpp>
#include <tl/expected.hpp>

cppcoro::task<tl::expected<int, int>> parse();

cppcoro::task<> parses() {
  co_await parse();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the 'expected' that awaiting 'parse' yields is dropped, so nobody learns whether it failed [async-discarded-await-result]
}

// RUN: %check %s
#include <boost/system/result.hpp>
#include <cppcoro/task.hpp>

cppcoro::task<boost::system::error_code> write();
cppcoro::task<boost::system::result<int>> parse();

cppcoro::task<> drops() {
  co_await write();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the 'error_code' that awaiting 'write' yields is dropped, so nobody learns whether it failed [async-discarded-await-result]
  co_await parse();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the 'result' that awaiting 'parse' yields is dropped, so nobody learns whether it failed [async-discarded-await-result]
}

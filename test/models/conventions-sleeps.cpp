// RUN: %check %s async-discarded-await-result

// Whatever a function yields that waits for a time, it did nothing that failed.

#include <chrono>
#include <mylib/task.hpp>
#include <system_error>

using Answer = mylib::task<std::error_code>;
Answer delay(std::chrono::seconds);
Answer pause(std::chrono::seconds);
Answer sleep_for(std::chrono::seconds);
Answer connect(std::chrono::seconds);

mylib::task<> waits(std::chrono::seconds Time) {
  co_await delay(Time);
  co_await pause(Time);
  co_await sleep_for(Time);
  co_await connect(Time);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the 'error_code' that awaiting 'connect' yields is dropped
}

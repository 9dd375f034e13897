// RUN: %check %s

// The awaited result tells of a failure, and nobody looks at it.

#include <expected>
#include <mylib/task.hpp>
#include <system_error>

struct [[nodiscard]] Status {
  bool Ok;
};
mylib::task<std::error_code> write(int Record);
mylib::task<std::expected<int, int>> parse();
mylib::task<Status> flush();
template <typename T> mylib::task<std::expected<T, int>> load(T Default);

mylib::task<> save() {
  co_await write(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the 'error_code' that awaiting 'write' yields is dropped, so nobody learns whether it failed [async-discarded-await-result]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: look at it, or cast the await to 'void' if it does not matter
  co_await parse();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the 'expected' that awaiting 'parse' yields is dropped,{{.*}} [async-discarded-await-result]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: look at it, or cast the await to 'void' if it does not matter
  if (co_await write(2))
    co_await flush(), (void)co_await write(3);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the 'Status' that awaiting 'flush' yields is dropped,{{.*}} [async-discarded-await-result]
  // CHECK-NOTES: :[[@LINE-2]]:5: note: look at it, or cast the await to 'void' if it does not matter
  for (int I = 0; I < 3; ++I)
    (co_await write(I));
  // CHECK-MESSAGES: :[[@LINE-1]]:6: warning: the 'error_code' that awaiting 'write' yields is dropped,{{.*}} [async-discarded-await-result]
  // CHECK-NOTES: :[[@LINE-2]]:6: note: look at it, or cast the await to 'void' if it does not matter
}

// The last thing that a coroutine does matters no less.
mylib::task<> saveOne() { co_await write(1); }
// CHECK-MESSAGES: :[[@LINE-1]]:27: warning: the 'error_code' that awaiting 'write' yields is dropped,{{.*}} [async-discarded-await-result]
// CHECK-NOTES: :[[@LINE-2]]:27: note: look at it, or cast the await to 'void' if it does not matter

template <typename T> mylib::task<> warmUp(T Default) {
  co_await load(Default);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the 'expected' that awaiting 'load' yields is dropped,{{.*}} [async-discarded-await-result]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: look at it, or cast the await to 'void' if it does not matter
}
template mylib::task<> warmUp(int);
template mylib::task<> warmUp(long);

mylib::task<> inLambda() {
  auto Nested = []() -> mylib::task<> { co_await flush(); };
  // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: the 'Status' that awaiting 'flush' yields is dropped,{{.*}} [async-discarded-await-result]
  // CHECK-NOTES: :[[@LINE-2]]:41: note: look at it, or cast the await to 'void' if it does not matter
  co_await Nested();
}

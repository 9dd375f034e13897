// RUN: %check %s

// A function blocks on a way that may end the program.

#include <chrono>
#include <cppcoro/task.hpp>
#include <cstdlib>
#include <thread>

using namespace std::chrono_literals;

inline void write(int Value) {
  if (Value > 3) {
    std::this_thread::sleep_for(1s);
    if (Value > 4)
      std::exit(1);
  }
}

cppcoro::task<> run() {
  write(4);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'write' blocks the thread {{.*}} [async-blocking-call]
  co_return;
}

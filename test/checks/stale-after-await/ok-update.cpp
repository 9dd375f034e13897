// RUN: %check %s

// Nothing is lost: the number is read after the await, or is nobody else's.

#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>

cppcoro::task<int> measure(int);
cppcoro::task<> log(const char *);

class Account {
  cppcoro::async_mutex Mutex;
  int Balance = 0;
  int Single = 0;
  bool Busy = false;
  int Depth = 0;

public:
  void deposit(int Amount) { Balance += Amount; }
  void deepen() { ++Depth; }

  // [expr.assign]: the right side is computed before the left is read.
  cppcoro::task<> compound() { Balance += co_await measure(1); }
  cppcoro::task<> awaitsFirst() {
    const int Rate = co_await measure(1);
    Balance = Balance * Rate;
  }
  cppcoro::task<> readsAgain() {
    const int Old = Balance;
    const int Rate = co_await measure(Old);
    if (Balance == Old)
      Balance = Old * Rate;
  }
  cppcoro::task<> overwrites() { Balance = co_await measure(2); }
  cppcoro::task<> guarded() {
    auto Lock = co_await Mutex.scoped_lock_async();
    Balance = Balance + co_await measure(1);
  }
  // What is put back is meant to be what it was.
  cppcoro::task<> restores() {
    const int Old = Depth;
    Depth = 0;
    co_await log("a");
    Depth = Old;
  }
  // No other function writes it, and a run needs nothing to tell it apart.
  cppcoro::task<> alone() { Single = Single + co_await measure(1); }
};
cppcoro::task<> local(int Count) {
  int Sum = 0;
  for (int I = 0; I < Count; ++I)
    Sum = Sum + co_await measure(I);
}

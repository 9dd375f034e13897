// RUN: %check %s --config='{CheckOptions: {async-stale-after-await.WarnOnUnproven: true}}'

// A number that is read before the coroutine is suspended and written after.

#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>

cppcoro::task<int> measure(int);
cppcoro::task<> log(const char *);

class Account {
  int Balance = 0;
  int LastId = 0;

public:
  void deposit(int Amount) { Balance += Amount; }
  cppcoro::task<> interest() {
    Balance = Balance + co_await measure(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Balance' is written with a value from before the coroutine was suspended, so that what 'deposit' writes in the meantime is lost [async-stale-after-await]
    // CHECK-NOTES: :[[@LINE-2]]:15: note: it was read here
    // CHECK-NOTES: :[[@LINE-3]]:25: note: the coroutine is suspended here
    // CHECK-NOTES: :[[@LINE-6]]:38: note: 'deposit' changes 'Balance' here
    // CHECK-NOTES: :[[@LINE-5]]:13: note: await first, and then read and write 'Balance'
  }
  cppcoro::task<> withCopy() {
    const int Old = Balance;
    const int Rate = co_await measure(Old);
    Balance = Old * Rate;
    // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Balance' is written with a value from before the coroutine was suspended, so that what 'deposit'{{.*}}
    // CHECK-NOTES: :[[@LINE-4]]:21: note: it was read here
    // CHECK-NOTES: :[[@LINE-4]]:22: note: the coroutine is suspended here
    // CHECK-NOTES: :16:38: note: 'deposit' changes 'Balance' here
    // CHECK-NOTES: :[[@LINE-5]]:13: note: await first, and then read and write 'Balance'
  }
  // Two runs get the same number.
  cppcoro::task<int> take(int Size) {
    const int Id = LastId + Size;
    co_await log("taken");
    LastId = Id;
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'LastId' is written with a value from before the coroutine was suspended, so that what another run of this coroutine writes in the meantime is lost
    // CHECK-NOTES: :[[@LINE-4]]:{{[0-9]+}}: note: it was read here
    // CHECK-NOTES: :[[@LINE-4]]:5: note: the coroutine is suspended here
    // CHECK-NOTES: :[[@LINE-4]]:12: note: another run of this coroutine changes 'LastId' here
    // CHECK-NOTES: :[[@LINE-5]]:12: note: await first, and then read and write 'LastId'
    co_return Id;
  }
};

int Total = 0;
cppcoro::task<> adds(int Id) {
  Total = Total + co_await measure(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Total' is written with a value from before {{.*}}another run of this coroutine writes in the meantime is lost
  // CHECK-NOTES: :[[@LINE-2]]:11: note: it was read here
  // CHECK-NOTES: :[[@LINE-3]]:19: note: the coroutine is suspended here
  // CHECK-NOTES: :[[@LINE-4]]:9: note: another run of this coroutine changes 'Total' here
  // CHECK-NOTES: :[[@LINE-5]]:9: note: await first, and then read and write 'Total'
}

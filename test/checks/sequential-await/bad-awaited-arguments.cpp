// RUN: %check %s

// A combinator that gets results has nothing to combine.

#include <boost/cobalt.hpp>
#include <unifex/task.hpp>
#include <unifex/when_all.hpp>

namespace cobalt = boost::cobalt;

cobalt::task<int> fetch(int Id);
cobalt::task<int> load(int Id);

cobalt::task<void> awaits() {
  co_await cobalt::join(co_await fetch(1), co_await load(2));
  // CHECK-NOTES: :[[@LINE-1]]:12: warning: 'join' is given results and not tasks: what it should combine is awaited before, one after the other [async-sequential-await]
  // CHECK-NOTES: :[[@LINE-2]]:25: note: hand it the task without this 'co_await'
  // CHECK-NOTES: :[[@LINE-3]]:44: note: hand it the task without this 'co_await'
  co_await cobalt::gather(fetch(1), (co_await load(2)));
  // CHECK-NOTES: :[[@LINE-1]]:12: warning: 'gather' is given results and not tasks: what it{{.*}} [async-sequential-await]
  // CHECK-NOTES: :[[@LINE-2]]:38: note: hand it the task without this 'co_await'
}

unifex::task<int> compute(int Id);
unifex::task<void> objects() {
  co_await unifex::when_all(co_await compute(1), co_await compute(2));
  // CHECK-NOTES: :[[@LINE-1]]:12: warning: 'when_all' is given results and not tasks: what it{{.*}} [async-sequential-await]
  // CHECK-NOTES: :[[@LINE-2]]:29: note: hand it the task without this 'co_await'
  // CHECK-NOTES: :[[@LINE-3]]:50: note: hand it the task without this 'co_await'
}

template <typename Id> cobalt::task<void> all(Id One) {
  auto Both = cobalt::join(co_await fetch(One), co_await load(One));
  // CHECK-NOTES: :[[@LINE-1]]:15: warning: 'join' is given results and not tasks: what it{{.*}} [async-sequential-await]
  // CHECK-NOTES: :[[@LINE-2]]:28: note: hand it the task without this 'co_await'
  // CHECK-NOTES: :[[@LINE-3]]:49: note: hand it the task without this 'co_await'
  co_await std::move(Both);
  auto Lambda = [] -> cobalt::task<void> {
    co_await cobalt::join(co_await fetch(1), co_await load(2));
    // CHECK-NOTES: :[[@LINE-1]]:14: warning: 'join' is given results and not tasks: what it{{.*}} [async-sequential-await]
    // CHECK-NOTES: :[[@LINE-2]]:27: note: hand it the task without this 'co_await'
    // CHECK-NOTES: :[[@LINE-3]]:46: note: hand it the task without this 'co_await'
  };
  co_await Lambda();
}
template cobalt::task<void> all(int);
template cobalt::task<void> all(long);

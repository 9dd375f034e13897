// RUN: %check %s --config='{CheckOptions: {async-sequential-await-in-loop.LeastConfidence: guess}}'

// What is shared and not known is a guess, which has to be asked for.

#include <functional>
#include <memory>
#include <mylib/task.hpp>
#include <string>
#include <vector>

struct Table {
  mylib::task<int> lookUp(int Id);
};
struct Messaging {
  mylib::task<> send_shutdown(int Peer);
};
mylib::task<int> lookUpIn(Table &Shared, int Id);

struct Service {
  Messaging Outside;
  mylib::task<int> stateOf(int Id);
  mylib::task<> asks(const std::vector<int> &Ids) {
    for (int Id : Ids)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'send_shutdown' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
      co_await Outside.send_shutdown(Id);
    for (int Id : Ids)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'stateOf' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
      co_await stateOf(Id);
    // A closure is what it calls.
    auto Ask = [this](int Id) { return stateOf(Id); };
    for (int Id : Ids)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Ask' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
      co_await Ask(Id);
  }
};

mylib::task<> guesses(Table &Shared, std::shared_ptr<Table> Pooled,
                      const std::vector<int> &Ids,
                      std::function<mylib::task<>(int)> Handler) {
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'lookUp' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await Shared.lookUp(Id);
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'lookUp' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await Pooled->lookUp(Id);
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'lookUpIn' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await lookUpIn(Shared, Id);
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Handler' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await Handler(Id);
}

// RUN: %check %s

// A lambda has loops of its own, and an await belongs to the function that
// awaits.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> lambdas(const std::vector<int> &Ids) {
  auto All = [](const std::vector<int> &Some) -> mylib::task<> {
    for (int Id : Some)
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
      co_await fetch(Id);
  };
  co_await All(Ids);
  std::vector<mylib::task<int>> Tasks;
  for (int Id : Ids) {
    auto One = [](int Only) -> mylib::task<int> {
      co_return co_await fetch(Only);
    };
    Tasks.push_back(One(Id));
  }
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: what this loop awaits is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await [](int Only) -> mylib::task<int> {
      co_return co_await fetch(Only);
    }(Id);
  auto Stateless = [](int Id) -> mylib::task<int> {
    co_return co_await fetch(Id);
  };
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Stateless' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await Stateless(Id);
}

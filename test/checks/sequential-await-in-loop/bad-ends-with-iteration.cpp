// RUN: %check %s

// A task that refers to what ends with the iteration cannot be kept for longer: the body of
// the loop has to become a coroutine.

#include <cppcoro/task.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class client {
public:
  cppcoro::task<int> remove(std::string_view Key);
  cppcoro::task<int> removeOwned(std::string Key);
};

class lock {
public:
  cppcoro::task<void> local(const std::string &Name) {
    for (auto &Each : Clients) {
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'remove' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
      // CHECK-MESSAGES: :[[@LINE-2]]:5: note: 'cppcoro::when_all' awaits them together
      // CHECK-MESSAGES: :[[@LINE-3]]:5: note: make the body of the loop a coroutine, and hand it the task of each iteration
      const std::string Key = "lock:" + Name;
      co_await Each->remove(Key);
    }
  }
  cppcoro::task<void> temporary(const std::string &Name) {
    for (auto &Each : Clients)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'remove' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
      // CHECK-MESSAGES: :[[@LINE-2]]:5: note: make the body of the loop a coroutine, and hand it the task of each iteration
      co_await Each->remove(Name + "!");
  }
  cppcoro::task<void> owned(const std::string &Name) {
    for (auto &Each : Clients) {
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'removeOwned' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
      const std::string Key = "lock:" + Name;
      co_await Each->removeOwned(Key);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: note: hand it 'Each->removeOwned(Key)' of each iteration instead of awaiting that here
    }
  }

private:
  std::vector<std::unique_ptr<client>> Clients;
};

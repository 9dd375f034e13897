// RUN: %check %s

// The notes say what shows that the calls are independent.

#include <asio.hpp>
#include <cppcoro/task.hpp>
#include <string>
#include <utility>
#include <vector>

using asio::ip::tcp;

asio::awaitable<void> model(tcp::resolver &Resolver,
                            std::vector<std::string> Hosts) {
  for (const std::string &Host : Hosts)
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'async_resolve' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'async_resolve' may be called again while an earlier call is in flight
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'asio::experimental::make_parallel_group' awaits them together; mind that it sets no limit to the number in flight
    co_await Resolver.async_resolve(Host.c_str(), "http", asio::use_awaitable);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'async_resolve(...)' of each iteration instead of awaiting that here
}

cppcoro::task<int> request(int Id);
struct Session {
  cppcoro::task<int> get(int Id) { co_return co_await request(Id); }
};
cppcoro::task<> body(Session &Http, const std::vector<int> &Ids) {
  for (int Id : Ids)
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'get' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'get' does nothing that its other calls depend on
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'cppcoro::when_all' awaits them together; mind that it sets{{.*}}
    co_await Http.get(Id);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'Http.get(Id)' of each iteration instead of awaiting that here
}

struct Worker {
  cppcoro::task<> stop();
};
cppcoro::task<> otherObject(std::vector<Worker> &Workers) {
  for (Worker &Each : Workers)
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'stop' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'stop' is called on another object in each iteration
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'cppcoro::when_all' awaits them together; mind that it sets{{.*}}
    co_await Each.stop();
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'Each.stop()' of each iteration instead of awaiting that here
}

cppcoro::task<> signature(const std::vector<int> &Ids) {
  for (int Id : Ids)
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'request' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'request' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'cppcoro::when_all' awaits them together; mind that it sets{{.*}}
    co_await request(Id);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'request(Id)' of each iteration instead of awaiting that here
}

cppcoro::task<> storedTask(std::vector<cppcoro::task<int>> Tasks) {
  for (auto &Task : Tasks)
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: what this loop awaits is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+2]]:5: note: each task starts only when it is awaited here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'cppcoro::when_all' awaits them together; mind that it sets{{.*}}
    co_await std::move(Task);
    // CHECK-NOTES: :[[@LINE-5]]:3: note: hand it the whole container in place of this loop
}

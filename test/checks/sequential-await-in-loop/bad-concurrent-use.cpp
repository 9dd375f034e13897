// RUN: %check %s

// What the code itself does elsewhere shows that the object allows it.

#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <seastar/core/coroutine.hh>
#include <seastar/coroutine/parallel_for_each.hh>
#include <utility>
#include <vector>

struct Messages {
  seastar::future<> announce(int Node);
};
struct Cache {
  cppcoro::task<int> load(int Id);
  cppcoro::task<int> find(int Id);
};

seastar::future<> together(Messages &To, const std::vector<int> &Nodes) {
  co_await seastar::coroutine::parallel_for_each(
      Nodes,
      [&To](int Node) -> seastar::future<> { co_await To.announce(Node); });
}
seastar::future<> inTurn(Messages &To, const std::vector<int> &Nodes) {
  for (int Node : Nodes)
    // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'announce' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    // CHECK-NOTES: :[[@LINE+4]]:5: note: 'announce' is called on one object several times at once elsewhere
    // CHECK-NOTES: :23:58: note: here, for instance
    // CHECK-NOTES: :[[@LINE-4]]:3: note: 'seastar::max_concurrent_for_each' awaits them together, with a limit to the number in flight
    // CHECK-NOTES: :[[@LINE+1]]:5: note: hand it 'To.announce(Node)' of each iteration instead of awaiting that here
    co_await To.announce(Node);
}

cppcoro::task<> loads(Cache &From, const std::vector<int> &Ids) {
  std::vector<cppcoro::task<int>> Tasks;
  for (int Id : Ids)
    Tasks.push_back(From.load(Id));
  co_await cppcoro::when_all(std::move(Tasks));
  for (int Id : Ids)
    // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    // CHECK-NOTES: :[[@LINE+4]]:5: note: 'load' is called on one object several times at once elsewhere
    // CHECK-NOTES: :38:26: note: here, for instance
    // CHECK-NOTES: :[[@LINE-4]]:3: note: 'cppcoro::when_all' awaits them together; mind that it sets no limit to the number in flight
    // CHECK-NOTES: :[[@LINE+1]]:5: note: hand it 'From.load(Id)' of each iteration instead of awaiting that here
    co_await From.load(Id);
}
cppcoro::task<> finds(Cache &In, const std::vector<int> &Ids) {
  co_await cppcoro::when_all(In.find(1), In.find(2));
  for (int Id : Ids)
    // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'find' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    // CHECK-NOTES: :[[@LINE+4]]:5: note: 'find' is called on one object several times at once elsewhere
    // CHECK-NOTES: :49:33: note: here, for instance
    // CHECK-NOTES: :[[@LINE-4]]:3: note: 'cppcoro::when_all' awaits them together; mind that it sets{{.*}}
    // CHECK-NOTES: :[[@LINE+1]]:5: note: hand it 'In.find(Id)' of each iteration instead of awaiting that here
    co_await In.find(Id);
}

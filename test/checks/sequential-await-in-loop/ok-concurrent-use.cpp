// RUN: %check %s

// Tasks that are collected and awaited one by one are not in flight together,
// and neither several objects nor several functions say anything of one.

#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <seastar/core/coroutine.hh>
#include <seastar/coroutine/all.hh>
#include <utility>
#include <vector>

struct Cache {
  cppcoro::task<int> load(int Id);
  cppcoro::task<int> find(int Id);
  cppcoro::task<int> count(int Id, std::vector<int> &Into);
};

cppcoro::task<int> loads(Cache &From, const std::vector<int> &Ids) {
  std::vector<cppcoro::task<int>> Tasks;
  for (int Id : Ids)
    Tasks.push_back(From.load(Id));
  int Sum = co_await std::move(Tasks[0]);
  for (int Id : Ids)
    Sum += co_await From.load(Id);
  co_return Sum;
}
cppcoro::task<> finds(Cache &One, Cache &Other, const std::vector<int> &Ids) {
  co_await cppcoro::when_all(One.find(1), Other.find(2));
  for (int Id : Ids)
    co_await One.find(Id);
}
struct Node {
  seastar::future<> reload(int Id);
  seastar::future<> stop();
};
seastar::future<> stops(Node &Local, const std::vector<int> &Ids) {
  co_await seastar::coroutine::all([&] { return Local.reload(0); },
                                   [&] { return Local.stop(); });
  for (int Id : Ids)
    co_await Local.reload(Id);
}
// The calls share more than their object.
cppcoro::task<> counts(Cache &In, const std::vector<int> &Ids,
                       std::vector<int> &First, std::vector<int> &Second) {
  co_await cppcoro::when_all(In.count(1, First), In.count(2, Second));
  for (int Id : Ids)
    co_await In.count(Id, First);
}

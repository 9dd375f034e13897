// RUN: %check %s

// Ways to come by an iterator, a pointer or a view, and what is still one into the container.

#include <cppcoro/task.hpp>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

struct Job {
  int State;
  int Parts[4];
  std::string Text;
};
void use(int);
void use(std::string_view);
cppcoro::task<> log(std::string_view);
cppcoro::task<Job> next();

class Server {
  std::map<int, Job> Jobs;
  std::vector<Job> Queue;

public:
  void cancel(int Id) { Jobs.erase(Id); }
  cppcoro::task<> fill() { Queue.push_back(co_await next()); }

  cppcoro::task<> pairKept(int Id) {
    const auto Place = Jobs.try_emplace(Id);
    co_await log("a");
    if (Place.second)
      use(Place.first->second.State);
      // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'Place' was obtained from 'Jobs' before the coroutine was suspended, and 'cancel' may have erased the element in the meantime [async-stale-after-await]
  }
  cppcoro::task<> offset() {
    auto It = Queue.begin() + 1;
    co_await log("a");
    use(It->State);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'It' was obtained from 'Queue' before the coroutine was suspended, and 'fill' may have invalidated iterators by adding elements in the meantime [async-stale-after-await]
  }
  cppcoro::task<> nextOf() {
    auto It = std::next(Jobs.begin());
    co_await log("a");
    use(It->second.State);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'It' was obtained from 'Jobs' before the coroutine was suspended, and 'cancel' may have erased the element in the meantime [async-stale-after-await]
  }
  cppcoro::task<> constant(int Id) {
    std::map<int, Job>::const_iterator It = Jobs.find(Id);
    co_await log("a");
    use(It->second.State);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'It' was obtained from 'Jobs' before the coroutine was suspended, and 'cancel' may have erased the element in the meantime [async-stale-after-await]
  }
  cppcoro::task<> pair(int Id) {
    auto It = Jobs.try_emplace(Id).first;
    co_await log("a");
    use(It->second.State);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'It' was obtained from 'Jobs' before the coroutine was suspended, and 'cancel' may have erased the element in the meantime [async-stale-after-await]
  }
  cppcoro::task<> partOfArray(int Id) {
    int &Part = Jobs.at(Id).Parts[1];
    co_await log("a");
    use(Part);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Part' was obtained from 'Jobs' before the coroutine was suspended, and 'cancel' may have erased the element in the meantime [async-stale-after-await]
  }
  cppcoro::task<> moved(int Id) {
    auto It = Jobs.find(Id);
    auto Same = std::move(It);
    co_await log("a");
    use(Same->second.State);
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Same' was obtained from 'Jobs' before the coroutine was suspended, and 'cancel' may have erased the element in the meantime [async-stale-after-await]
  }
};

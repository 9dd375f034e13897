// Source: m4saka/CoTaskLib issue #10 and boostorg/unordered issue #245 (an element of the scheduler's own container is used
// while others are added); here the container is a heap.
#include "../rt/libcoro.hpp"
#include <functional>
#include <queue>
#include <string>

namespace sched {

using clock = std::chrono::steady_clock;

struct Entry {
  clock::time_point due;
  std::string name;
  std::function<coro::task<void>()> run;
  bool operator>(const Entry &other) const { return due > other.due; }
};

class Scheduler {
public:
  void at(clock::time_point due, std::string name, std::function<coro::task<void>()> run) {
    heap_.push(Entry{due, std::move(name), std::move(run)});
    changed_.set();
  }

  coro::task<void> loop() {
    while (!stopping_) {
      co_await changed_;
      while (!heap_.empty() && heap_.top().due <= clock::now()) {
        const auto &next = heap_.top();
        co_await next.run(); // EITHER: lifetime stale
        report(next.name);   // EITHER: lifetime stale
        heap_.pop();         // EITHER: lifetime stale
      }
    }
  }

private:
  void report(const std::string &name);
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> heap_;
  coro::event changed_;
  bool stopping_ = false;
};

} // namespace sched

// Source: boostorg/unordered issue #245, answer (the entry is taken out of the container before it is run).
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
        const Entry next = heap_.top();
        heap_.pop();
        co_await next.run();
        report(next.name);
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

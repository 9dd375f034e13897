// RUN: %check %s
// A list of work that only shrinks is a range like any other.
#include <cppcoro/task.hpp>
#include <deque>
#include <utility>
#include <vector>

struct server {
  cppcoro::task<> stop() const;
};
cppcoro::task<int> fetch(int);

cppcoro::task<> stopAll(std::deque<server> Servers) {
  while (!Servers.empty()) {
    co_await Servers.front().stop();
    Servers.pop_front();
  }
  // CHECK-MESSAGES: :[[@LINE-4]]:3: warning: 'stop' is awaited in one iteration after the other, although no iteration depends on an earlier one
}

cppcoro::task<> fromTheBack(std::vector<int> Work) {
  while (!Work.empty()) {
    const int Next = Work.back();
    Work.pop_back();
    co_await fetch(Next);
  }
  // CHECK-MESSAGES: :[[@LINE-5]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one
}

// RUN: %check %s
// Lists of work that are more than a range.
#include <cppcoro/task.hpp>
#include <vector>

cppcoro::task<int> fetch(int);
cppcoro::task<> step();

// It grows by what was awaited.
cppcoro::task<> crawl(std::vector<int> Work) {
  while (!Work.empty()) {
    const int Next = Work.back();
    Work.pop_back();
    Work.push_back(co_await fetch(Next));
  }
}

// Others add to it meanwhile.
struct queue {
  std::vector<int> Work;
  cppcoro::task<> drain() {
    while (!Work.empty()) {
      const int Next = Work.back();
      Work.pop_back();
      co_await fetch(Next);
    }
  }
};

// Not every iteration takes something.
cppcoro::task<> some(std::vector<int> Work, bool Late) {
  while (!Work.empty()) {
    if (co_await fetch(Work.back()))
      Work.pop_back();
  }
}

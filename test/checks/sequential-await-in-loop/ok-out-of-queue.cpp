// RUN: %check %s

// Tasks that come out of a queue, again and again, are worked off in its order.

#include <mylib/task.hpp>
#include <utility>
#include <vector>

class runner {
  mylib::task<std::vector<mylib::task<>>> pull();
  bool Stopped = false;

public:
  mylib::task<> run() {
    while (!Stopped) {
      auto Work = co_await pull();
      for (auto &Each : Work)
        co_await std::move(Each);
    }
  }
};

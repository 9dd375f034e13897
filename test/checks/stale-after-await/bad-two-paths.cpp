// RUN: %check %s

// What refers into one container or into another, by the path that was taken.

#include <mylib/task.hpp>
#include <vector>

struct Worker {
  mylib::task<> wait();
  void restart();
  bool Alive;
};

class Pool {
  std::vector<Worker> Stateful;
  std::vector<Worker> Stateless;

public:
  void remove() { Stateless.pop_back(); }

  mylib::task<> choice(bool Keeps, int Index) {
    auto &Workers = Keeps ? Stateful : Stateless;
    auto &Chosen = Workers[Index];
    co_await Chosen.wait();
    Chosen.restart();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Chosen' was obtained from 'Stateless' before the coroutine was suspended, and 'remove' may have erased the element in the meantime [async-stale-after-await]
  }
  mylib::task<> assigned(bool Keeps, int Index) {
    Worker *Chosen = nullptr;
    if (Keeps)
      Chosen = &Stateful[Index];
    else
      Chosen = &Stateless[Index];
    co_await Chosen->wait();
    Chosen->restart();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Chosen' was obtained from 'Stateless' {{.*}}
  }
};

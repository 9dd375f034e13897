// RUN: %check %s

// Nobody removes elements of either container, or the element is looked up
// again.

#include <mylib/task.hpp>
#include <vector>

struct Worker {
  mylib::task<> wait();
  void restart();
};

class Pool {
  std::vector<Worker> Stateful;
  std::vector<Worker> Stateless;
  std::vector<Worker> Others;

public:
  void remove() { Others.pop_back(); }

  mylib::task<> choice(bool Keeps, int Index) {
    auto &Workers = Keeps ? Stateful : Stateless;
    auto &Chosen = Workers[Index];
    co_await Chosen.wait();
    Chosen.restart();
  }
  mylib::task<> assigned(bool Keeps, int Index) {
    Worker *Chosen = nullptr;
    if (Keeps)
      Chosen = &Stateful[Index];
    else
      Chosen = &Others[Index];
    co_await Chosen->wait();
    Chosen = &Others[Index];
    Chosen->restart();
  }
};

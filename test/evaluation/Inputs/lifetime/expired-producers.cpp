// Source: redpanda-data/redpanda pull #27694 (the loop is over the list of active transactions, and what it awaits takes
// elements out of it).
#include "../rt/seastar.hpp"
#include <list>

class stm {
  std::list<int> _active;
  ss::future<> replicate(int producer);

  ss::future<> mark_expired(int producer) {
    co_await replicate(producer);
    _active.remove(producer);
  }

public:
  void begin(int producer) { _active.push_back(producer); }
  ss::future<> abort_all() {
    for (int producer : _active) // EITHER: lifetime loop
      co_await mark_expired(producer); // EITHER: lifetime loop
  }
};

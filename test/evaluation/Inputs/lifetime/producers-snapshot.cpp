// Source: redpanda-data/redpanda pull #27694, as fixed (the loop is over a snapshot of the ids).
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
    std::vector<int> ids(_active.begin(), _active.end());
    co_await ss::max_concurrent_for_each(std::move(ids), 5, [this](int id) { return mark_expired(id); });
  }
};

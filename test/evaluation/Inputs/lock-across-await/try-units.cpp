// Source: redpanda-data/redpanda src/v/pandaproxy/kafka_client_cache.cc, clean_stale_clients (units of a semaphore of
// coroutines are to be held over awaits).
#include "../rt/seastar.hpp"

class mutex {
public:
  std::optional<ss::semaphore_units<>> try_get_units();
};

class cache {
  mutex _gc_lock;
  ss::gate _gc_gate;
  std::vector<int> _list;
  std::vector<int> _evicted;

  ss::future<> remove_if(std::vector<int> &, bool (*)(int));

public:
  ss::future<> clean() {
    auto units = _gc_lock.try_get_units();
    if (!units)
      co_return;
    auto guard = _gc_gate.hold();
    co_await remove_if(_list, [](int item) { return item < 0; });
    co_await remove_if(_evicted, [](int) { return true; });
  }
  ss::future<> stop() { return _gc_gate.close(); }
};

// Source: redpanda-data/redpanda src/v/cluster/health_monitor_backend.cc (the units and the holder of the gate go into
// the request, which is awaited; neither is needed as a local after that).
#include "../rt/seastar.hpp"

struct refresh {
  ss::gate::holder holder;
  ss::semaphore_units<> units;
  ss::future<int> abortable(ss::future<int>);
};

class monitor {
  ss::gate _gate;
  ss::semaphore _one{1};
  ss::lw_shared_ptr<refresh> _running;
  bool _fresh = false;

  ss::future<int> collect();

public:
  ss::future<int> refresh_cache(bool force) {
    auto holder = _gate.hold();
    auto units = co_await ss::get_units(_one, 1);
    if (!force && _fresh)
      co_return 0;
    _running = std::make_shared<refresh>(refresh{std::move(holder), std::move(units)});
    co_return co_await _running->abortable(collect());
  }
};

// Source: redpanda-data/redpanda issues #15696 and #2913, the right form (the holder is moved into the continuation, and
// is held until the future is done).
#include "../rt/seastar.hpp"

class segment {
  ss::gate _gate;
  int _hydrated = 0;
  ss::future<> hydrate_chunk(int chunk);

public:
  ss::future<> hydrate(int chunk) {
    auto holder = _gate.hold();
    return hydrate_chunk(chunk).then([this, holder = std::move(holder)] {
      ++_hydrated;
      return ss::make_ready_future<>();
    });
  }
  ss::future<> stop() { return _gate.close(); }
};

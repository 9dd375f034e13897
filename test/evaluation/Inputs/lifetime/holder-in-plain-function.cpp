// Source: redpanda-data/redpanda issue #15696 (a function that is no coroutine holds a gate until it returns, not until
// the future that it returns is done).
#include "../rt/seastar.hpp"

class segment {
  ss::gate _gate;
  int _hydrated = 0;
  ss::future<> hydrate_chunk(int chunk);

public:
  ss::future<> hydrate(int chunk) {
    auto holder = _gate.hold(); // EITHER: lifetime holder
    return hydrate_chunk(chunk).then([this] { // EITHER: lifetime holder
      ++_hydrated;
      return ss::make_ready_future<>();
    });
  }
  ss::future<> stop() { return _gate.close(); }
};

// Source: redpanda-data/redpanda src/v/cloud_topics/throttler/throttler.cc (the future is given to a sink that is
// there to drop it, and its continuation holds the gate and a weak pointer).
#include "../rt/seastar.hpp"

namespace ssx {
struct background_t {
  template <class F> void operator=(F &&) const {}
};
inline constexpr background_t background;
} // namespace ssx

struct request { std::size_t size; };

class throttler {
  ss::gate _gate;
  int _waiting = 0;

  ss::future<> tokens(std::size_t);
  void requeue(std::shared_ptr<request>);

public:
  void throttle(std::vector<std::weak_ptr<request>> ready) {
    for (auto &weak : ready) {
      auto req = weak.lock();
      if (!req)
        continue;
      ++_waiting;
      ssx::background = tokens(req->size).finally([this, weak, h = _gate.hold()]() noexcept {
        if (auto back = weak.lock())
          requeue(std::move(back));
        --_waiting;
      });
    }
  }

  ss::future<> stop() { return _gate.close(); }
};

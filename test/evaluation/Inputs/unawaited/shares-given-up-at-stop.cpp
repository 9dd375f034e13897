// Source: scylladb/scylladb locator/token_metadata.cc, clear_and_dispose (what is cleared is kept by the continuation,
// and the gate whose holder it has is closed in stop()).
#include "../rt/seastar.hpp"

class ring {
public:
  ss::future<> clear_gently() noexcept;
};

class shared_ring {
  ss::gate _disposal;

public:
  void dispose(std::unique_ptr<ring> old) noexcept {
    if (_disposal.is_closed())
      return;
    auto holder = _disposal.hold();
    auto &clearing = *old;
    (void)clearing.clear_gently().finally([old = std::move(old), holder = std::move(holder)] {});
  }

  ss::future<> stop() noexcept { co_await _disposal.close(); }
};

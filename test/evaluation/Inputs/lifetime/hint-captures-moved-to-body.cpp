// Source: scylladb/scylladb issue #20306, as fixed (what the closure holds is moved into the body before the first
// suspension, and the closure is not used after it).
#include "../rt/seastar.hpp"

class manager {
  ss::gate _store;
  ss::future<> wait_for_space();
  ss::future<> append(std::string hint);

public:
  bool store(std::string hint) {
    (void)ss::with_gate(_store, [this, hint = std::move(hint)]() mutable -> ss::future<> {
      auto &self = *this;
      auto own = std::move(hint);
      co_await self.wait_for_space();
      co_await self.append(std::move(own));
    });
    return true;
  }
};

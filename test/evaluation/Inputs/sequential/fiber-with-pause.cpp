// Source: scylladb/scylladb service/topology_coordinator.cc (a fiber of its own: one round of work, a pause, and again
// until aborted).
#include "../rt/seastar.hpp"

class coordinator {
  ss::abort_source _as;

  ss::future<std::vector<int>> orphans();
  ss::future<> remove(std::vector<int> nodes);

public:
  ss::future<> orphan_fiber() {
    while (!_as.abort_requested()) {
      try {
        auto nodes = co_await orphans();
        if (!nodes.empty())
          co_await remove(std::move(nodes));
      } catch (const std::exception &) {
      }
      co_await ss::sleep_abortable(std::chrono::seconds(10), _as);
      co_await ss::coroutine::maybe_yield();
    }
  }
};

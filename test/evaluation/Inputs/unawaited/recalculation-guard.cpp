// Source: scylladb/scylladb issue #9770 (the guard that lets one fiber recalculate is a future that nobody waits for; in
// a function that is no coroutine).
#include "../rt/seastar.hpp"

class segments {
  ss::semaphore _recalculation{1};
  int _reserve = 0;

  ss::future<> recalculate();

public:
  ss::future<> adjust() {
    auto guard = ss::get_units(_recalculation, 1); // EXPECT: unawaited
    ++_reserve;
    return recalculate().then([this] { --_reserve; return ss::make_ready_future<>(); });
  }
};

// Source: redpanda-data/redpanda pull #17383 (backport #17400; the lock of snapshots is taken without co_await).
#include "../rt/seastar.hpp"

class stm {
  ss::rwlock _snapshot;
  ss::future<std::vector<char>> serialize();

public:
  ss::future<std::vector<char>> take_snapshot() {
    auto holder = _snapshot.hold_write_lock(); // EXPECT: unawaited
    co_return co_await serialize();
  }
};

// Source: scylladb/scylladb issue #20306 (a coroutine lambda in with_gate whose future is not awaited: its captures end
// with the statement).
#include "../rt/seastar.hpp"

class manager {
  ss::gate _store;
  int _written = 0;
  ss::future<> wait_for_space();
  ss::future<> append(std::string hint);

public:
  bool store(std::string hint) {
    (void)ss::with_gate(_store, [this, hint = std::move(hint)]() -> ss::future<> { // EITHER: lifetime hint
      co_await wait_for_space();
      co_await append(hint); // EITHER: lifetime hint
      ++_written;            // EITHER: lifetime hint
    });
    return true;
  }
};

#include <seastar/core/coroutine.hh>

namespace seastar {
future<> when_all_succeed(future<> &&, future<> &&);
}

seastar::future<> write(bool &Stop);
seastar::future<> truncate(bool &Stop);

seastar::future<> soak() {
  bool Stop = false;
  auto Written = write(Stop);
  auto Truncated = truncate(Stop);
SAMPLE
}

// Source: scylladb/seastar issue #897 (get() waits only where the future is not ready; after when_all each one is).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <seastar/core/when_all.hh>
#include <string>
#include <tuple>
#include <utility>

namespace ss = seastar;

namespace kv {

class replica {
public:
  ss::future<int> read(std::string key);
};

class reader {
public:
  reader(replica &a, replica &b) : _a(a), _b(b) {}

  ss::future<int> read_both(std::string key) {
    auto [a, b] = co_await ss::when_all(_a.read(key), _b.read(key));
    int best = -1;
    if (a.failed())
      a.ignore_ready_future();
    else
      best = a.get();
    if (b.failed()) {
      b.ignore_ready_future();
    } else {
      const int other = b.get();
      best = other > best ? other : best;
    }
    ++_reads;
    co_return best;
  }

private:
  replica &_a;
  replica &_b;
  int _reads = 0;
};

} // namespace kv

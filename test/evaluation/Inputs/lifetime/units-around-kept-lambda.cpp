// Source: scylladb/seastar doc/lambda-coroutine-fiasco.md (coroutine::lambda keeps only a pointer, and what it points to
// lives to the end of the expression that is awaited).
#include "../rt/seastar.hpp"
#include <map>

namespace streaming {

struct range { long from, to; };

class reader {
public:
  ss::future<std::vector<char>> read(range r);
};

class session {
  ss::semaphore _slots{4};
  ss::gate _gate;
  std::map<std::string, long> _sent;
  ss::future<long> push(std::string peer, std::vector<char> data);

public:
  ss::future<> stream(reader& from, std::string peer, std::vector<range> ranges) {
    auto holder = _gate.hold();
    co_await ss::with_semaphore(_slots, 1, ss::coroutine::lambda([this, &from, &peer, &ranges]() -> ss::future<> {
      long total = 0;
      for (const auto& r : ranges) {
        auto data = co_await from.read(r);
        total += co_await push(peer, std::move(data));
      }
      _sent[peer] += total;
    }));
  }
  ss::future<> stop() { co_await _gate.close(); }
};

} // namespace streaming

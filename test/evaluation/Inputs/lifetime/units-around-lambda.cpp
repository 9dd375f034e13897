// Source: scylladb/seastar doc/lambda-coroutine-fiasco.md (a continuation drops its closure as soon as the coroutine that
// it made is suspended; with_semaphore runs what it is given in such a continuation).
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
  std::map<std::string, long> _sent;
  ss::future<long> push(const std::string& peer, std::vector<char> data);

public:
  ss::future<> stream(reader& from, std::string peer, std::vector<range> ranges) {
    co_await ss::with_semaphore(_slots, 1, [this, &from, peer, ranges = std::move(ranges)]() -> ss::future<> { // EITHER: lifetime dangling
      long total = 0;
      for (const auto& r : ranges) { // EITHER: lifetime dangling
        auto data = co_await from.read(r); // EITHER: lifetime dangling
        total += co_await push(peer, std::move(data)); // EITHER: lifetime dangling
      }
      _sent[peer] += total; // EITHER: lifetime dangling
    });
  }
};

} // namespace streaming

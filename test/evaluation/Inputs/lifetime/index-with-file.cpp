// Source: redpanda-data/redpanda pull #7071 (segment_index::materialize_index: the coroutine lambda goes into with_file,
// which keeps it no longer than its call).
#include "../rt/seastar.hpp"

class index {
  std::vector<char> _state;
  ss::future<ss::file> open();

public:
  ss::future<bool> materialize() {
    return ss::with_file(open(), [this](ss::file f) -> ss::future<bool> { // EITHER: lifetime file
      const auto size = co_await f.size();
      auto data = co_await f.read(0, size);
      _state = std::move(data); // EITHER: lifetime file
      co_return !_state.empty(); // EITHER: lifetime file
    });
  }
};

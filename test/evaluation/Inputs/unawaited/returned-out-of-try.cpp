// Source: redpanda-data/redpanda pull #30176 (the future is returned, not awaited, so that the try block around it
// catches nothing of what it fails with).
#include "../rt/seastar.hpp"

class reader {
  ss::future<int> read_some(int budget);
  int _errors = 0;

public:
  ss::future<int> load_slice(int budget) {
    try {
      return read_some(budget); // EXPECT: unawaited
    } catch (const std::exception &) {
      ++_errors;
      return ss::make_ready_future<int>(0);
    }
  }
};

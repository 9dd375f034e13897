// Source: redpanda-data/redpanda pull #3596 (the schema that a closure holds is used after the coroutine of the closure
// was suspended).
#include "../rt/seastar.hpp"

struct schema { std::string text; };

class registry {
  ss::future<> read_sync();
  ss::future<int> project(schema s);

public:
  ss::future<int> post(schema s) {
    return read_sync().then([this, s]() -> ss::future<int> { // EITHER: lifetime schema
      const int version = co_await project(s);
      co_return version + static_cast<int>(s.text.size()); // EITHER: lifetime schema
    });
  }
};

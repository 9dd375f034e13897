// Source: redpanda-data/redpanda src/v/cloud_topics/reader/placeholder_extent.cc, result_from_ready_future (what is
// passed was made by as_future, which gives a future that is ready).
#include "../rt/seastar.hpp"

class extent {
  ss::future<int> read(int offset);

public:
  ss::future<int> materialize(int offset) {
    auto ready = co_await ss::coroutine::as_future(read(offset));
    if (ready.failed()) {
      ready.ignore_ready_future();
      co_return -1;
    }
    co_return ready.get();
  }
};

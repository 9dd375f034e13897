// Source: redpanda-data/redpanda src/v/cloud_storage/segment_chunk_api.cc, resolve_prefetch_futures (only futures that
// are available are asked for what they have).
#include "../rt/seastar.hpp"

class chunks {
  std::vector<ss::future<int>> _prefetches;

  ss::future<> fetch(int chunk);

public:
  ss::future<int> hydrate(int chunk) {
    co_await fetch(chunk);
    int done = 0;
    for (auto &f : _prefetches) {
      if (!f.available())
        continue;
      if (f.failed())
        f.ignore_ready_future();
      else
        done += f.get();
    }
    co_return done;
  }
};

// Source: redpanda-data/redpanda src/v/cluster/cloud_metadata/offsets_lookup.cc (get() of futures that when_all has
// waited for does not wait).
#include "../rt/seastar.hpp"

struct reply { std::vector<int> offsets; };

class lookup {
public:
  ss::future<reply> ask(unsigned shard);

  ss::future<reply> all(std::vector<unsigned> shards) {
    std::vector<ss::future<reply>> asked;
    for (unsigned shard : shards)
      asked.push_back(ask(shard));
    auto replies = co_await ss::when_all(asked.begin(), asked.end());
    reply sum;
    for (auto &one : replies) {
      try {
        auto part = one.get();
        for (int offset : part.offsets)
          sum.offsets.push_back(offset);
      } catch (const std::exception &) {
        ++_failed;
      }
      co_await ss::coroutine::maybe_yield();
    }
    co_return sum;
  }

private:
  int _failed = 0;
};

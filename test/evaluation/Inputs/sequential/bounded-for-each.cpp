// Source: redpanda-data/redpanda src/v/cluster/shard_placement_table.cc (512 removals at a time, and the writes only when
// all of them are done).
#include "../rt/seastar.hpp"

class store {
  std::vector<std::string> _old;
  std::vector<std::string> _states;

  ss::future<> remove(const std::string &key);
  ss::future<> put(const std::string &key);

public:
  ss::future<> persist() {
    co_await ss::max_concurrent_for_each(_old, 512, [this](const std::string &key) { return remove(key); });
    co_await ss::max_concurrent_for_each(_states, 512, [this](const std::string &key) { return put(key); });
  }
};

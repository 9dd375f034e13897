// Source: redpanda-data/redpanda src/v/cluster/data_migration_backend.cc (the iterator before the awaits is not used
// after them; another map is searched afresh, and a shared state is copied out before it is awaited).
#include "../rt/seastar.hpp"
#include <map>

struct work {
  ss::future<> done();
};

class backend {
  std::map<std::string, std::vector<int>> _local;
  std::map<std::string, std::shared_ptr<work>> _active;

  ss::future<> stop_all(std::vector<int> partitions);

public:
  ss::future<> drop(std::string topic) {
    auto local = _local.find(topic);
    if (local != _local.end()) {
      auto partitions = local->second;
      co_await stop_all(std::move(partitions));
    }
    auto active = _active.find(topic);
    if (active != _active.end()) {
      auto running = active->second;
      co_await running->done();
    }
    _local.erase(topic);
    _active.erase(topic);
  }
  void add(std::string topic) { _active[topic] = std::make_shared<work>(); }
};

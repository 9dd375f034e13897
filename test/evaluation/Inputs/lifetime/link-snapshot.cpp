// Source: redpanda-data/redpanda pull #28228 (the metadata of a link is held over scheduling points, and a snapshot replaces
// all of the links meanwhile).
#include "../rt/seastar.hpp"
#include <stdexcept>
#include <unordered_map>

namespace cluster_link {

struct metadata {
  std::string name;
  std::string source;
  std::vector<std::string> topics;
};

class link_table {
public:
  metadata* find_link(int id) {
    auto it = _links.find(id);
    return it == _links.end() ? nullptr : it->second.get();
  }
  void apply_snapshot(std::vector<std::pair<int, metadata>> snapshot) {
    _links.clear();
    for (auto& [id, md] : snapshot) {
      _links.emplace(id, std::make_unique<metadata>(std::move(md)));
    }
  }

private:
  std::unordered_map<int, std::unique_ptr<metadata>> _links;
};

class manager {
public:
  explicit manager(link_table& table) : _table(table) {}

  ss::future<> reconcile(int id) {
    auto* link = _table.find_link(id);
    if (link == nullptr) {
      co_return;
    }
    try {
      auto found = co_await list_topics(link->source);
      for (auto& topic : found) {
        if (co_await wanted(topic)) {
          link->topics.push_back(std::move(topic)); // EITHER: lifetime stale
        }
      }
    } catch (const std::runtime_error& e) {
      _failures.push_back(link->name + ": " + e.what()); // EITHER: lifetime stale
    }
  }

private:
  ss::future<std::vector<std::string>> list_topics(std::string source);
  ss::future<bool> wanted(const std::string& topic);
  link_table& _table;
  std::vector<std::string> _failures;
};

} // namespace cluster_link

// Source: redpanda-data/redpanda pull #30938, as fixed (the table is asked again after each suspension).
#include "../rt/seastar.hpp"
#include <map>

namespace datalake {

struct topic_metadata {
  int revision = 0;
  std::string schema_subject;
  std::vector<int> partitions;
};

class topic_table {
  std::map<std::string, topic_metadata> _topics;

public:
  const topic_metadata* get(const std::string& tp) const {
    auto it = _topics.find(tp);
    return it == _topics.end() ? nullptr : &it->second;
  }
  void apply_delete(const std::string& tp) { _topics.erase(tp); }
  void apply_create(std::string tp, topic_metadata md) { _topics.insert_or_assign(std::move(tp), std::move(md)); }
};

class coordinator {
  topic_table& _topics;
  ss::future<bool> replicate_lifecycle(std::string tp, int revision);
  ss::future<int> resolve_schema(std::string subject);
  ss::future<> create_table(std::string tp, int schema, std::size_t partitions);

public:
  explicit coordinator(topic_table& topics) : _topics(topics) {}

  ss::future<bool> ensure_table_exists(std::string tp) {
    const auto* topic = _topics.get(tp);
    if (!topic || !co_await replicate_lifecycle(tp, topic->revision)) {
      co_return false;
    }
    topic = _topics.get(tp);
    if (!topic) {
      co_return false;
    }
    const auto partitions = topic->partitions.size();
    const int schema = co_await resolve_schema(topic->schema_subject);
    co_await create_table(tp, schema, partitions);
    co_return true;
  }
};

} // namespace datalake

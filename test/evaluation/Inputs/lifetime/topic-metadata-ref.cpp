// Source: redpanda-data/redpanda pull #30938 (a reference into the topic table is held over two suspensions).
#include "../rt/seastar.hpp"
#include <map>
#include <tuple>

namespace datalake {

struct topic_metadata {
  int revision = 0;
  std::string schema_subject;
  std::vector<int> partitions;
};

class topic_table {
  std::map<std::string, topic_metadata, std::less<>> _topics;

public:
  // The reference must not be kept over a scheduling point.
  std::optional<std::reference_wrapper<const topic_metadata>> get_topic_metadata_ref(std::string_view tp) const {
    if (auto it = _topics.find(tp); it != _topics.end()) {
      return std::cref(it->second);
    }
    return std::nullopt;
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
    auto md = _topics.get_topic_metadata_ref(tp);
    if (!md) {
      co_return false;
    }
    const auto& topic = md->get();
    if (!co_await replicate_lifecycle(tp, topic.revision)) {
      co_return false;
    }
    const int schema = co_await resolve_schema(topic.schema_subject); // EITHER: lifetime stale
    co_await create_table(tp, schema, topic.partitions.size()); // EITHER: lifetime stale
    co_return true;
  }
};

} // namespace datalake

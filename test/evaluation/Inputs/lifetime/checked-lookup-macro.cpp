// Source: clice-io/clice pull #489, as fixed (each step looks the document up again); here in a macro.
#include "../rt/kota.hpp"
#include <string>
#include <unordered_map>

#define CO_FIND(name, map, key)                                                                    \
  const auto name##_it = (map).find(key);                                                          \
  if (name##_it == (map).end())                                                                    \
    co_return false;                                                                               \
  auto &name = name##_it->second

namespace server {

struct Document {
  int version = 0;
  std::string text;
  bool built = false;
};

kota::task<std::string> preprocess(std::string text);
kota::task<bool> build(std::string text);

class Workspace {
public:
  kota::task<bool> ensureBuilt(unsigned id) {
    std::string text;
    int version = 0;
    {
      CO_FIND(document, documents_, id);
      text = document.text;
      version = document.version;
    }
    text = co_await preprocess(std::move(text));
    {
      CO_FIND(document, documents_, id);
      if (document.version != version)
        co_return false;
      document.built = false;
    }
    const bool ok = co_await build(std::move(text));
    CO_FIND(document, documents_, id);
    document.built = ok && document.version == version;
    co_return document.built;
  }

  void didChange(unsigned id, std::string text) {
    auto &document = documents_[id];
    document.text = std::move(text);
    ++document.version;
  }
  void didClose(unsigned id) { documents_.erase(id); }

private:
  std::unordered_map<unsigned, Document> documents_;
};

} // namespace server

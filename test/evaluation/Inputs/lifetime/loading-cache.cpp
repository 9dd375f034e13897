// Source: clice-io/clice pull #489 (an iterator in the entry of which the result of an await is stored); here of a template
// that others may invalidate.
#include "../rt/bcos_task.hpp"
#include <functional>
#include <unordered_map>

namespace cache {

template <class Key, class Value> class LoadingCache {
public:
  using Loader = std::function<bcos::task::Task<Value>(Key)>;
  explicit LoadingCache(Loader loader) : m_loader(std::move(loader)) {}

  bcos::task::Task<Value> get(Key key) {
    auto [it, inserted] = m_entries.try_emplace(key);
    if (inserted || !it->second.loaded) {
      Value value = co_await m_loader(key);
      it->second.value = std::move(value); // EITHER: lifetime stale
      it->second.loaded = true;            // EITHER: lifetime stale
    }
    co_return it->second.value; // EITHER: lifetime stale
  }

  bcos::task::Task<Value> refresh(Key key) {
    Value value = co_await m_loader(key);
    auto &entry = m_entries[key];
    entry.value = value;
    entry.loaded = true;
    co_return value;
  }

  void invalidate(const Key &key) { m_entries.erase(key); }
  void invalidateAll() { m_entries.clear(); }

private:
  struct Entry {
    Value value{};
    bool loaded = false;
  };
  Loader m_loader;
  std::unordered_map<Key, Entry> m_entries;
};

struct User {
  std::string name;
};
bcos::task::Task<User> loadUser(long id);

class Users {
public:
  bcos::task::Task<std::string> name(long id) {
    auto user = co_await m_cache.get(id);
    co_return user.name;
  }
  void changed(long id) { m_cache.invalidate(id); }

private:
  LoadingCache<long, User> m_cache{[](long id) { return loadUser(id); }};
};

} // namespace cache

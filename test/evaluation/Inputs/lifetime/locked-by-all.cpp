// Source: scylladb/scylladb pull #13349 (all that may walk over the map or change it holds the same lock).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>
#include <string>
#include <unordered_map>
#include <utility>

namespace replica {

struct Table {
  std::string name;
  unsigned long flushed = 0;
};

cppcoro::task<> flushTable(std::string name);

class Tables {
public:
  cppcoro::task<> flushAll() {
    auto lock = co_await m_mutex.scoped_lock_async();
    for (auto &[id, table] : m_tables) { // ALT: sequential
      co_await flushTable(table.name); // ALT: sequential
      ++table.flushed;
    }
  }

  cppcoro::task<> add(int id, std::string name) {
    auto lock = co_await m_mutex.scoped_lock_async();
    m_tables.emplace(id, Table{std::move(name), 0});
  }

  cppcoro::task<> drop(int id) {
    auto lock = co_await m_mutex.scoped_lock_async();
    auto found = m_tables.find(id);
    if (found == m_tables.end())
      co_return;
    co_await flushTable(found->second.name);
    m_tables.erase(found);
  }

private:
  cppcoro::async_mutex m_mutex;
  std::unordered_map<int, Table> m_tables;
};

} // namespace replica

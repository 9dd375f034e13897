// Source: eloqdata/eloqdoc pull #143 (Fix coroutine thread hang on Session::_mutex: a std::mutex kept while the coroutine yields).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace db {

class Transaction {
public:
  explicit Transaction(std::mutex &m) : m_mutex(m) {}

  void begin() {
    m_guard.emplace(m_mutex); // EITHER: lock-across-await a
    m_log.clear();
  }

  asio::awaitable<void> commit() {
    m_log.push_back("commit");
    asio::steady_timer flush(co_await asio::this_coro::executor);
    flush.expires_after(std::chrono::milliseconds(5));
    co_await flush.async_wait(asio::use_awaitable); // EITHER: lock-across-await a
    m_guard.reset();
  }

  void set(std::string key) { m_log.push_back("set " + key); }

private:
  std::mutex &m_mutex;
  std::optional<std::unique_lock<std::mutex>> m_guard;
  std::vector<std::string> m_log;
};

class Session {
public:
  asio::awaitable<void> store(std::string key) {
    Transaction tx(m_mutex);
    tx.begin(); // EITHER: lock-across-await a
    tx.set(std::move(key));
    co_await tx.commit(); // EITHER: lock-across-await a
  }

private:
  std::mutex m_mutex;
};

} // namespace db

int main() {
  asio::io_context io;
  db::Session s;
  asio::co_spawn(io, s.store("a"), asio::detached);
  io.run();
}

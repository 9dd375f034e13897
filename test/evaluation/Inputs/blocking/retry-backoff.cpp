// Source: cppalliance/capy pull #327 (documentation of delay: the awaitable counterpart of std::this_thread::sleep_for, which blocks the thread).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <chrono>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <string>
#include <thread>
#include <utility>

namespace s3 {

class Backoff {
public:
  void pause() {
    std::this_thread::sleep_for(std::chrono::milliseconds(m_delayMs)); // EITHER: blocking a
    if (m_delayMs < 8000)
      m_delayMs *= 2;
  }

private:
  int m_delayMs = 100;
};

class Bucket {
public:
  explicit Bucket(cppcoro::static_thread_pool &pool) : m_pool(pool) {}

  cppcoro::task<bool> put(std::string key, std::string value) {
    co_await m_pool.schedule();
    Backoff backoff;
    for (int attempt = 0; attempt < 5; ++attempt) {
      if (co_await tryPut(key, value))
        co_return true;
      backoff.pause(); // EITHER: blocking a
    }
    co_return false;
  }

private:
  cppcoro::task<bool> tryPut(const std::string &key, const std::string &value);
  cppcoro::static_thread_pool &m_pool;
};

} // namespace s3

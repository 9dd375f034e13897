// Source: bennyhuo/CppCoroutines issue #7 ("Resource deadlock avoided": a mutex is still locked when the next coroutine of the same thread locks it).
#include <coroutine>
#include <exception>
#include <mutex>
#include <string>
#include <vector>

namespace coros {

struct FireTask {
  struct promise_type {
    FireTask get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
};

class LooperExecutor {
public:
  auto schedule() {
    struct Awaiter {
      LooperExecutor &looper;
      bool await_ready() const noexcept { return false; }
      void await_suspend(std::coroutine_handle<> h) { looper.m_ready.push_back(h); }
      void await_resume() const noexcept {}
    };
    return Awaiter{*this};
  }
  void runAll() {
    while (!m_ready.empty()) {
      auto h = m_ready.back();
      m_ready.pop_back();
      h.resume();
    }
  }

private:
  std::vector<std::coroutine_handle<>> m_ready;
};

class Channel {
public:
  explicit Channel(LooperExecutor &looper) : m_looper(looper) {}

  FireTask write(std::string value) {
    m_lock.lock(); // EITHER: lock-across-await a
    if (m_buffer.size() >= 4)
      co_await m_looper.schedule(); // EITHER: lock-across-await a
    m_buffer.push_back(std::move(value));
    m_lock.unlock();
  }

private:
  LooperExecutor &m_looper;
  std::mutex m_lock;
  std::vector<std::string> m_buffer;
};

} // namespace coros

int main() {
  coros::LooperExecutor looper;
  coros::Channel channel(looper);
  for (int i = 0; i < 8; ++i)
    channel.write(std::to_string(i));
  looper.runAll();
}

// Source: osu-crypto/libOTe issue #145 (coproto::Socket::close() must be awaited if called).
#include <coroutine>
#include <cstdint>
#include <exception>
#include <utility>
#include <vector>

namespace proto {

template <typename T = void> class Task;

struct PromiseBase {
  std::coroutine_handle<> continuation = std::noop_coroutine();
  std::suspend_always initial_suspend() noexcept { return {}; }
  struct Final {
    bool await_ready() noexcept { return false; }
    template <typename P>
    std::coroutine_handle<> await_suspend(std::coroutine_handle<P> h) noexcept {
      return h.promise().continuation;
    }
    void await_resume() noexcept {}
  };
  Final final_suspend() noexcept { return {}; }
  void unhandled_exception() { std::terminate(); }
};

template <> class Task<void> {
public:
  struct promise_type : PromiseBase {
    Task get_return_object() {
      return Task(std::coroutine_handle<promise_type>::from_promise(*this));
    }
    void return_void() {}
  };
  explicit Task(std::coroutine_handle<promise_type> h) : m_handle(h) {}
  Task(Task &&o) noexcept : m_handle(std::exchange(o.m_handle, {})) {}
  ~Task() {
    if (m_handle)
      m_handle.destroy();
  }
  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> c) noexcept {
    m_handle.promise().continuation = c;
    return m_handle;
  }
  void await_resume() {}

private:
  std::coroutine_handle<promise_type> m_handle;
};

class Socket {
public:
  Task<> send(std::vector<std::uint8_t> data);
  Task<> close();
};

template <typename Channel>
Task<> runSender(Channel &chl, std::vector<std::uint8_t> choice) {
  co_await chl.send(std::move(choice));
  co_await chl.send({0xff});
  chl.close(); // EXPECT: unawaited
}

Task<> experiment(Socket &left) {
  co_await runSender(left, {1, 0, 1, 1});
}

} // namespace proto

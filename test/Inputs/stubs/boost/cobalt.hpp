// A stub of Boost.Cobalt: only what the fixtures use.
#pragma once
#include <boost/asio.hpp>
#include <chrono>
#include <detail/coroutine_results.hpp>
#include <span>
#include <tuple>
#include <vector>

namespace boost {
namespace cobalt {
template <typename Return> class task;
template <typename Return> class promise;
class thread;
struct detached;

namespace detail {
// As in Boost.Cobalt, initial_suspend returns an awaiter of its own.
struct initial_awaitable {
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<>) const noexcept {}
  void await_resume() const noexcept {}
};
template <typename Return>
struct task_promise : public stub_detail::returns<Return> {
  task<Return> get_return_object();
  initial_awaitable initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
};
template <typename Return>
struct async_promise : public stub_detail::returns<Return> {
  promise<Return> get_return_object();
  std::suspend_never initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
};
struct thread_promise : public stub_detail::returns<void> {
  thread get_return_object();
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
};
struct detached_promise : public stub_detail::returns<void> {
  detached get_return_object();
  std::suspend_never initial_suspend() noexcept { return {}; }
  std::suspend_never final_suspend() noexcept { return {}; }
};
} // namespace detail

template <typename Return = void> class [[nodiscard]] task {
public:
  using promise_type = detail::task_promise<Return>;
  task(task &&) noexcept;
  ~task();
  stub_detail::awaiter<Return> operator co_await();
};

template <typename Return = void> class [[nodiscard]] promise {
public:
  using promise_type = detail::async_promise<Return>;
  promise(promise &&) noexcept;
  ~promise();
  bool ready() const;
  bool attached() const;
  explicit operator bool() const;
  void detach();
  void operator+() &&;
  stub_detail::awaiter<Return> operator co_await();
};

class thread {
public:
  using promise_type = detail::thread_promise;
  thread(thread &&) noexcept;
  ~thread();
  bool joinable() const;
  void join();
  stub_detail::awaiter<void> operator co_await() &;
};

struct detached {
  using promise_type = detail::detached_promise;
};

template <typename T> T run(task<T>);
template <typename T, typename Token>
auto spawn(asio::io_context &, task<T> &&, Token &&) {
  return asio::detail::initiate<Token, T>();
}
template <typename... Promises> stub_detail::awaiter<void> join(Promises &&...);
template <typename T>
stub_detail::awaiter<std::vector<T>> join(std::vector<promise<T>> &);
template <typename... Promises>
stub_detail::awaiter<void> gather(Promises &&...);

template <typename T> class channel {
public:
  explicit channel(std::size_t = 0u);
  [[nodiscard]] stub_detail::awaiter<T> read();
  [[nodiscard]] stub_detail::awaiter<void> write(const T &);
};

namespace io {
[[nodiscard]] stub_detail::awaiter<void> sleep(std::chrono::nanoseconds);
class steady_timer {
public:
  explicit steady_timer(std::chrono::nanoseconds);
  [[nodiscard]] stub_detail::awaiter<void> wait();
};
class stream_socket {
public:
  [[nodiscard]] stub_detail::awaiter<std::size_t>
      write_some(std::span<const char>);
};
} // namespace io
} // namespace cobalt
} // namespace boost

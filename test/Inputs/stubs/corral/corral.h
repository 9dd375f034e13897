// A stub of corral: only what the fixtures use.
#pragma once
#include <chrono>
#include <detail/coroutine_results.hpp>
#include <vector>

namespace asio {
class io_context;
} // namespace asio

namespace corral {
template <typename T = void> class [[nodiscard]] Task {
public:
  struct promise_type : stub_detail::returns<T> {
    Task get_return_object();
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    // How a nursery is opened.
    std::suspend_always yield_value(int) noexcept;
  };
  stub_detail::awaiter<T> operator co_await() noexcept;
};

template <typename EventLoop, typename Awaitable>
stub_detail::await_result_t<Awaitable> run(EventLoop &, Awaitable &&);

template <typename Policy> class BasicNursery {
public:
  template <typename Callable, typename... Args>
  void start(Callable, Args...) {}
};
using Nursery = BasicNursery<int>;

template <typename Range> stub_detail::awaiter<std::vector<int>> allOf(Range &&);
template <typename Range>
stub_detail::awaiter<std::vector<int>> mostOf(Range &&);

template <typename R, typename P>
stub_detail::awaiter<void> sleepFor(asio::io_context &,
                                    std::chrono::duration<R, P>);

class Semaphore {
public:
  class [[nodiscard]] Lock {
  public:
    ~Lock();
  };
  [[nodiscard]] stub_detail::awaiter<void> acquire();
  [[nodiscard]] stub_detail::awaiter<Lock> lock();
};

class ThreadPool {
public:
  template <typename F, typename... Args>
  stub_detail::awaiter<int> run(F &&, Args &&...) {
    return {};
  }
};
} // namespace corral

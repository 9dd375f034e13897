// A stub of concurrencpp: only what the fixtures use.
#pragma once
#include <detail/coroutine_results.hpp>
#include <memory>

namespace concurrencpp {
template <typename T> class result {
public:
  struct promise_type : stub_detail::returns<T> {
    result get_return_object() noexcept;
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
  };
  result(result &&) noexcept;
  result &operator=(result &&) noexcept;
  ~result() noexcept;
  T get();
  void wait();
  stub_detail::awaiter<T> operator co_await();
};
class executor {};
class thread_pool_executor : public executor {};
class runtime {
public:
  std::shared_ptr<thread_pool_executor> background_executor() const noexcept;
};
namespace details {
struct resume_on_awaitable : stub_detail::awaiter<void> {};
} // namespace details
template <typename Executor>
details::resume_on_awaitable resume_on(std::shared_ptr<Executor>);
} // namespace concurrencpp

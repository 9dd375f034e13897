// A stub of async_simple: only what the fixtures use.
#pragma once
#include <chrono>
#include <detail/coroutine_results.hpp>

namespace async_simple {
template <typename T> class Future {
public:
  Future(Future &&) noexcept;
  ~Future();
  bool valid() const;
  bool hasResult() const;
  T get() &&;
  void wait();
  stub_detail::awaiter<T> operator co_await();
};
template <typename T> Future<T> makeReadyFuture(T);
} // namespace async_simple

// A stub of folly: only what the fixtures use.
#pragma once
#include <chrono>
#include <detail/coroutine_results.hpp>
#include <folly/Executor.h>

namespace folly {
template <typename T> class Future;
template <typename T> class SemiFuture {
public:
  SemiFuture(SemiFuture &&) noexcept;
  SemiFuture &operator=(SemiFuture &&) noexcept;
  ~SemiFuture();
  bool isReady() const;
  bool valid() const noexcept;
  T get() &&;
  T get(std::chrono::nanoseconds) &&;
  SemiFuture &wait() &;
  bool wait(std::chrono::nanoseconds) &&;
  Future<T> via(Executor::KeepAlive<>) &&;
  template <typename F> SemiFuture<Unit> deferValue(F &&) && {
    return stub_detail::any<SemiFuture<Unit>>();
  }
  stub_detail::awaiter<T> operator co_await() &&;
};
template <typename T> class Future {
public:
  Future(Future &&) noexcept;
  Future &operator=(Future &&) noexcept;
  ~Future();
  bool isReady() const;
  bool valid() const noexcept;
  T get() &&;
  T get(std::chrono::nanoseconds) &&;
  Future &wait() &;
  Future &wait(std::chrono::nanoseconds) &;
  template <typename F> Future<Unit> thenValue(F &&) && {
    return stub_detail::any<Future<Unit>>();
  }
  T getVia(Executor *) &&;
  SemiFuture<T> semi() &&;
};
template <typename T> stub_detail::awaiter<T> operator co_await(Future<T> &&);
template <typename T> SemiFuture<T> makeSemiFuture(T);
namespace futures {
SemiFuture<Unit> sleep(std::chrono::nanoseconds);
} // namespace futures
} // namespace folly

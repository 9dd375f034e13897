// A stub of async_simple: only what the fixtures use.
#pragma once
#include <async_simple/Future.h>
#include <async_simple/Signal.h>
#include <detail/coroutine_results.hpp>
#include <mutex>
#include <utility>
#include <vector>

namespace async_simple {
class Executor;
template <typename T> class Try {
public:
  Try(Try &&) noexcept;
  ~Try();
  T &value() &;
  bool hasError() const noexcept;
};
namespace coro {
template <typename T = void> class Lazy;
template <typename T = void> class RescheduleLazy;
namespace detail {
struct DetachedCoroutine {
  struct promise_type : stub_detail::returns<void> {
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    DetachedCoroutine get_return_object() noexcept;
  };
};
// As in async_simple, what is awaited may need the executor of the coroutine.
class LazyPromiseBase {
public:
  std::suspend_always initial_suspend() noexcept { return {}; }
  std::suspend_always final_suspend() noexcept { return {}; }
  template <typename Awaitable> auto await_transform(Awaitable &&Object) {
    if constexpr (requires {
                    static_cast<Awaitable &&>(Object).coAwait(nullptr);
                  })
      return static_cast<Awaitable &&>(Object).coAwait(nullptr);
    else
      return stub_detail::awaiter_of(static_cast<Awaitable &&>(Object));
  }
};
template <typename T>
class LazyPromise : public LazyPromiseBase, public stub_detail::returns<T> {
public:
  Lazy<T> get_return_object() noexcept;
};
} // namespace detail

namespace detail {
template <typename T, bool Reschedule> class LazyBase {
public:
  template <typename F> void start(F &&) {}
};
} // namespace detail

template <typename T>
class [[nodiscard]] Lazy : public detail::LazyBase<T, false> {
public:
  using promise_type = detail::LazyPromise<T>;
  Lazy(Lazy &&) noexcept;
  ~Lazy();
  bool isReady() const;
  template <typename F> void directlyStart(F &&, Executor *) {}
  RescheduleLazy<T> via(Executor *) &&;
  stub_detail::awaiter<T> coAwait(Executor *);
};
template <typename T>
class [[nodiscard]] RescheduleLazy : public detail::LazyBase<T, true> {
public:
  RescheduleLazy(RescheduleLazy &&) noexcept;
  ~RescheduleLazy();
  void detach();
  stub_detail::awaiter<T> operator co_await();
};

template <typename T> T syncAwait(Lazy<T> &&);
template <typename R, typename P> Lazy<void> sleep(std::chrono::duration<R, P>);
template <typename T>
Lazy<std::vector<Try<T>>> collectAll(std::vector<Lazy<T>> &&);
template <typename T>
Lazy<std::vector<Try<T>>> collectAllPara(std::vector<Lazy<T>> &&);

class Mutex {
public:
  stub_detail::awaiter<void> coLock() noexcept;
  stub_detail::awaiter<std::unique_lock<Mutex>> coScopedLock() noexcept;
  void unlock() noexcept;
};
class SpinLock {
public:
  Lazy<void> coLock();
  Lazy<std::unique_lock<SpinLock>> coScopedLock();
  void unlock() noexcept;
};
} // namespace coro
} // namespace async_simple

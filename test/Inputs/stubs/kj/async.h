// A stub of kj: only what the fixtures use.
#pragma once
#include <detail/coroutine_results.hpp>
#include <utility>

namespace kj {
using uint = unsigned int;
class WaitScope;
template <typename T> class Array {
public:
  Array(Array &&);
  ~Array();
};
template <typename T> T &&mv(T &Value) { return static_cast<T &&>(Value); }

template <typename T> class [[nodiscard]] Promise {
public:
  Promise(decltype(nullptr));
  Promise(Promise &&) noexcept;
  Promise &operator=(Promise &&) noexcept;
  ~Promise();
  template <typename F> Promise<int> then(F &&) { return nullptr; }
  template <typename F> Promise<T> eagerlyEvaluate(F &&) { return nullptr; }
  template <typename F> void detach(F &&) {}
  T wait(WaitScope &);
  bool poll(WaitScope &);
};

class TaskSet {
public:
  class ErrorHandler {};
  explicit TaskSet(ErrorHandler &);
  void add(Promise<void> &&);
};

template <typename F> Promise<int> evalNow(F &&) { return nullptr; }
template <typename F> Promise<int> evalLater(F &&) { return nullptr; }
Promise<void> yield();
Promise<void> yieldUntilQueueEmpty();
Promise<void> yieldUntilWouldSleep();
template <typename T> Promise<Array<T>> joinPromises(Array<Promise<T>> &&);
template <typename T>
Promise<Array<T>> joinPromisesFailFast(Array<Promise<T>> &&);

class Executor {
public:
  template <typename F> int executeSync(F &&) const { return 0; }
  template <typename F> Promise<int> executeAsync(F &&) const { return nullptr; }
};

namespace stub_detail_of_kj {
template <typename T> class Coroutine : public stub_detail::returns<T> {
public:
  Promise<T> get_return_object();
  auto initial_suspend() { return std::suspend_never(); }
  std::suspend_always final_suspend() noexcept { return {}; }
  template <typename U>
  stub_detail::awaiter<U> await_transform(Promise<U> &);
  template <typename U>
  stub_detail::awaiter<U> await_transform(Promise<U> &&);
};
} // namespace stub_detail_of_kj
} // namespace kj

template <typename T, typename... Args>
struct std::coroutine_traits<kj::Promise<T>, Args...> {
  using promise_type = kj::stub_detail_of_kj::Coroutine<T>;
};

// A stub of Seastar: only what the fixtures use.
#pragma once
#include <detail/any.hpp>
#include <exception>
#include <type_traits>
#include <utility>

namespace seastar {
template <typename T = void> class future;

template <typename T> struct futurize {
  using type = future<T>;
};
template <typename T> struct futurize<future<T>> {
  using type = future<T>;
};
template <typename T> using futurize_t = typename futurize<T>::type;

namespace internal {
template <typename F, typename T>
struct continuation : std::invoke_result<F, T> {};
template <typename F> struct continuation<F, void> : std::invoke_result<F> {};
template <typename F, typename T>
using continuation_t = futurize_t<typename continuation<F, T>::type>;
} // namespace internal

template <typename T> class [[nodiscard]] future {
public:
  future(future &&) noexcept;
  future(const future &) = delete;
  future &operator=(future &&) noexcept;
  ~future();
  T get();
  void wait() noexcept;
  bool available() const noexcept;
  bool failed() const noexcept;
  std::exception_ptr get_exception() noexcept;
  void ignore_ready_future() noexcept;
  template <typename F> internal::continuation_t<F, T> then(F &&) noexcept {
    return stub_detail::any<internal::continuation_t<F, T>>();
  }
  template <typename F>
  futurize_t<std::invoke_result_t<F, future>> then_wrapped(F &&) noexcept {
    return stub_detail::any<futurize_t<std::invoke_result_t<F, future>>>();
  }
  template <typename F> future finally(F &&) noexcept {
    return stub_detail::any<future>();
  }
  template <typename F> future handle_exception(F &&) noexcept {
    return stub_detail::any<future>();
  }
  future<void> discard_result() noexcept;
  future<void> or_terminate() noexcept;
};

template <typename T = void, typename... A>
future<T> make_ready_future(A &&...) noexcept;
template <typename T = void, typename E>
future<T> make_exception_future(E &&) noexcept;
future<> now() noexcept;
future<> yield() noexcept;
} // namespace seastar

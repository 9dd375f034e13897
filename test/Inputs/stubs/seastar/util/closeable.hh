// A stub of Seastar: only what the fixtures use.
#pragma once
#include <seastar/core/future.hh>

namespace seastar {
template <typename T, typename F>
futurize_t<std::invoke_result_t<F, T &>> with_closeable(T, F) noexcept {
  return stub_detail::any<futurize_t<std::invoke_result_t<F, T &>>>();
}
template <typename T, typename F>
futurize_t<std::invoke_result_t<F, T &>> with_stoppable(T, F) noexcept {
  return stub_detail::any<futurize_t<std::invoke_result_t<F, T &>>>();
}
} // namespace seastar

// A stub of Seastar: only what the fixtures use.
#pragma once
#include <seastar/core/future.hh>

namespace seastar {
template <typename F, typename... Args>
futurize_t<std::invoke_result_t<F, Args...>> async(F &&, Args &&...) noexcept {
  return stub_detail::any<futurize_t<std::invoke_result_t<F, Args...>>>();
}
} // namespace seastar

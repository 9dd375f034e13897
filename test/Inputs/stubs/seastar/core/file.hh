// A stub of Seastar: only what the fixtures use.
#pragma once
#include <cstddef>
#include <seastar/core/future.hh>

namespace seastar {
class file {
public:
  future<> flush() noexcept;
  future<> close() noexcept;
};
future<file> open_file_dma(const char *) noexcept;
template <typename F>
futurize_t<std::invoke_result_t<F, file &>> with_file(future<file>, F) noexcept {
  return stub_detail::any<futurize_t<std::invoke_result_t<F, file &>>>();
}
template <typename F>
futurize_t<std::invoke_result_t<F, file &>>
with_file_close_on_failure(future<file>, F) noexcept {
  return stub_detail::any<futurize_t<std::invoke_result_t<F, file &>>>();
}
} // namespace seastar

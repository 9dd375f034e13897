// A stub of Seastar: only what the fixtures use.
#pragma once
#include <cstddef>
#include <seastar/core/future.hh>

namespace seastar {
class semaphore_default_exception_factory {};
template <typename Factory = semaphore_default_exception_factory>
class basic_semaphore {
public:
  explicit basic_semaphore(std::size_t);
  future<> wait(std::size_t = 1) noexcept;
  void signal(std::size_t = 1) noexcept;
  bool try_wait(std::size_t = 1) noexcept;
};
using semaphore = basic_semaphore<>;
template <typename Factory = semaphore_default_exception_factory>
class [[nodiscard]] semaphore_units {
public:
  semaphore_units() noexcept;
  semaphore_units(semaphore_units &&) noexcept;
  ~semaphore_units() noexcept;
  void return_all() noexcept;
};
template <typename Factory>
future<semaphore_units<Factory>> get_units(basic_semaphore<Factory> &,
                                           std::size_t) noexcept;
template <typename Factory, typename F>
futurize_t<std::invoke_result_t<F>> with_semaphore(basic_semaphore<Factory> &,
                                                   std::size_t, F &&) noexcept {
  return stub_detail::any<futurize_t<std::invoke_result_t<F>>>();
}
} // namespace seastar

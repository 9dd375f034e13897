// A stub of cppcoro: only what the fixtures use.
#pragma once
#include <detail/coroutine_results.hpp>

namespace cppcoro {
template <typename T> class [[nodiscard]] async_generator {
public:
  struct promise_type : stub_detail::returns<void> {
    async_generator get_return_object() noexcept;
    std::suspend_always initial_suspend() const noexcept { return {}; }
    std::suspend_always final_suspend() const noexcept { return {}; }
    std::suspend_always yield_value(const T &) noexcept { return {}; }
  };
  struct iterator {
    const T &operator*() const noexcept;
    stub_detail::awaiter<iterator &> operator++() noexcept;
    bool operator==(const iterator &) const noexcept;
  };
  async_generator(async_generator &&) noexcept;
  ~async_generator();
  stub_detail::awaiter<iterator> begin() noexcept;
  iterator end() noexcept;
};
} // namespace cppcoro

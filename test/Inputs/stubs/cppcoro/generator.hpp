// A stub of cppcoro: only what the fixtures use.
#pragma once
#include <detail/coroutine_results.hpp>

namespace cppcoro {
template <typename T> class [[nodiscard]] generator {
public:
  struct promise_type : stub_detail::returns<void> {
    generator get_return_object() noexcept;
    std::suspend_always initial_suspend() const noexcept { return {}; }
    std::suspend_always final_suspend() const noexcept { return {}; }
    std::suspend_always yield_value(const T &) noexcept { return {}; }
    template <typename U>
    std::suspend_never await_transform(U &&Value) = delete;
  };
  struct iterator {
    const T &operator*() const noexcept;
    iterator &operator++();
    bool operator==(const iterator &) const noexcept;
  };
  generator(generator &&) noexcept;
  ~generator();
  iterator begin();
  iterator end() noexcept;
};
} // namespace cppcoro

// A stub of QCoro: only what the fixtures use.
#pragma once
#include <detail/coroutine_results.hpp>

namespace QCoro {
template <typename T> class Generator {
public:
  struct promise_type : stub_detail::returns<void> {
    Generator get_return_object() noexcept;
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(const T &) noexcept { return {}; }
    std::suspend_never await_transform() = delete;
  };
  Generator(Generator &&) noexcept;
  ~Generator();
  T *begin();
  T *end();
};
} // namespace QCoro

// A stub of Beman's task: only what the fixtures use.
#pragma once
#include <stdexec/execution.hpp>

namespace beman {
namespace task {
namespace detail {
template <typename T = void, typename Environment = void> class task {
public:
  using sender_concept = stdexec::sender_t;
  struct promise_type : stdexec::__detail::promise_base,
                        stub_detail::returns<T> {
    task get_return_object() noexcept;
  };
  task(task &&) noexcept;
  ~task();
  template <typename Promise>
  stub_detail::awaiter<T> as_awaitable(Promise &) && {
    return {};
  }
};
} // namespace detail
using detail::task;
} // namespace task
} // namespace beman

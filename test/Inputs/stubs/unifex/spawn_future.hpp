// A stub of libunifex: only what the fixtures use.
#pragma once
#include <unifex/task.hpp>

namespace unifex {
inline namespace v1 {
class async_scope {
public:
  template <typename Sender> void detached_spawn(Sender &&) {}
};
} // namespace v1
namespace v2 {
class async_scope {};
} // namespace v2
namespace _spawn_detached {
struct _spawn_detached_fn {
  template <typename Sender, typename Scope>
  void operator()(Sender &&, Scope &) const {}
};
} // namespace _spawn_detached
inline constexpr _spawn_detached::_spawn_detached_fn spawn_detached{};
namespace _spawn_future {
template <typename Scope, typename... T> struct _future {
  struct [[nodiscard]] type {
    using value_type = void;
    type(type &&) noexcept;
    ~type();
  };
};
struct _spawn_future_fn {
  template <typename Sender, typename Scope>
  typename _future<Scope>::type operator()(Sender &&, Scope &) const {
    return stub_detail::any<typename _future<Scope>::type>();
  }
};
} // namespace _spawn_future
template <typename Scope, typename... T>
using future = typename _spawn_future::_future<Scope, T...>::type;
inline constexpr _spawn_future::_spawn_future_fn spawn_future{};
} // namespace unifex

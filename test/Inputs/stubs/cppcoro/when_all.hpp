// A stub of cppcoro: only what the fixtures use.
#pragma once
#include <cppcoro/task.hpp>
#include <tuple>
#include <vector>

namespace cppcoro {
namespace detail {
template <typename T> class when_all_task {
public:
  T result();
};
template <typename T> struct when_all_value {
  using type = T;
};
template <> struct when_all_value<void> {
  struct type {};
};
template <typename Awaitable>
using when_all_value_t =
    typename when_all_value<stub_detail::await_result_t<Awaitable>>::type;
} // namespace detail

template <typename... Awaitables>
[[nodiscard]] task<std::tuple<detail::when_all_value_t<Awaitables>...>>
when_all(Awaitables &&...);
template <typename Awaitable>
[[nodiscard]] task<std::vector<detail::when_all_value_t<Awaitable>>>
    when_all(std::vector<Awaitable>);
template <typename... Awaitables>
[[nodiscard]] task<std::tuple<std::decay_t<Awaitables>...>>
when_all_ready(Awaitables &&...);
template <typename Awaitable>
[[nodiscard]] task<
    std::vector<detail::when_all_task<stub_detail::await_result_t<Awaitable>>>>
    when_all_ready(std::vector<Awaitable>);
} // namespace cppcoro

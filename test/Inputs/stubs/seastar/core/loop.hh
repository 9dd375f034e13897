// A stub of Seastar: only what the fixtures use.
#pragma once
#include <cstddef>
#include <seastar/core/future.hh>

namespace seastar {
template <typename Range, typename F>
future<> parallel_for_each(Range &&, F &&) noexcept {
  return stub_detail::any<future<>>();
}
template <typename It, typename F>
future<> parallel_for_each(It, It, F &&) noexcept {
  return stub_detail::any<future<>>();
}
template <typename Range, typename F>
future<> max_concurrent_for_each(Range &&, std::size_t, F &&) noexcept {
  return stub_detail::any<future<>>();
}
template <typename Range, typename F>
future<> do_for_each(Range &&, F &&) noexcept {
  return stub_detail::any<future<>>();
}
template <typename Range, typename Map, typename Initial, typename Reduce>
future<Initial> map_reduce(Range &&, Map &&, Initial, Reduce) noexcept {
  return stub_detail::any<future<Initial>>();
}
enum class stop_iteration : bool { no, yes };
template <typename F> future<> repeat(F &&) noexcept {
  return stub_detail::any<future<>>();
}
} // namespace seastar

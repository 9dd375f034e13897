// A stub of Seastar: only what the fixtures use.
#pragma once
#include <seastar/core/future.hh>
#include <utility>
#include <vector>

namespace seastar {
template <typename Service> class sharded {
public:
  template <typename F> future<> invoke_on_all(F &&) noexcept {
    return stub_detail::any<future<>>();
  }
  template <typename F> future<> invoke_on_others(F &&) noexcept {
    return stub_detail::any<future<>>();
  }
  template <typename F> future<std::vector<int>> map(F &&) {
    return stub_detail::any<future<std::vector<int>>>();
  }
  template <typename Map, typename Initial, typename Reduce>
  future<Initial> map_reduce0(Map, Initial, Reduce) {
    return stub_detail::any<future<Initial>>();
  }
  template <typename Reducer, typename F>
  future<> map_reduce(Reducer &&, F &&) {
    return stub_detail::any<future<>>();
  }
  template <typename F> future<> invoke_on(unsigned, F &&) {
    return stub_detail::any<future<>>();
  }
};
class smp {
public:
  template <typename F> static future<> invoke_on_all(F &&) noexcept {
    return stub_detail::any<future<>>();
  }
  template <typename F> static future<> invoke_on_others(unsigned, F &&) {
    return stub_detail::any<future<>>();
  }
};
} // namespace seastar

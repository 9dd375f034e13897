// A stub of Seastar: only what the fixtures use.
#pragma once
#include <seastar/core/future.hh>
#include <tuple>
#include <vector>

namespace seastar {
template <typename... T>
future<std::tuple<future<T>...>> when_all(future<T>...) noexcept;
template <typename T>
future<std::vector<future<T>>> when_all(future<T> *, future<T> *) noexcept;
template <typename It>
  requires requires(It Iterator) { ++Iterator; }
future<> when_all_succeed(It, It) noexcept;
template <typename... T>
future<std::tuple<T...>> when_all_succeed(future<T>...) noexcept;
template <typename T>
future<std::vector<T>> when_all_succeed(std::vector<future<T>>) noexcept;
future<> when_all_succeed(std::vector<future<>>) noexcept;
} // namespace seastar

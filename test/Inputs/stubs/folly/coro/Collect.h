// A stub of folly: only what the fixtures use.
#pragma once
#include <folly/coro/Task.h>
#include <tuple>
#include <vector>

namespace folly {
namespace coro {
template <typename... T>
Task<std::tuple<detail::lift_unit_t<T>...>> collectAll(Task<T>...);
template <typename T>
Task<std::vector<T>> collectAllRange(std::vector<Task<T>>);
Task<void> collectAllRange(std::vector<Task<void>>);
template <typename T>
Task<std::vector<T>> collectAllWindowed(std::vector<Task<T>>, unsigned long);
Task<void> collectAllWindowed(std::vector<Task<void>>, unsigned long);
template <typename... T> Task<unsigned long> collectAny(Task<T>...);
template <typename T>
Task<unsigned long> collectAnyRange(std::vector<Task<T>>);
template <typename... T>
Task<std::tuple<detail::lift_unit_t<T>...>> collectAllTry(Task<T>...);
template <typename T>
Task<std::vector<T>> collectAllTryRange(std::vector<Task<T>>);
template <typename T>
Task<std::vector<T>> collectAllTryWindowed(std::vector<Task<T>>, unsigned long);
} // namespace coro
} // namespace folly

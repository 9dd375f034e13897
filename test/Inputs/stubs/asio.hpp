// A stub of Asio: only what the fixtures use.
#pragma once
#include <array>
#include <chrono>
#include <coroutine>
#include <cstddef>
#include <detail/coroutine_results.hpp>
#include <exception>
#include <future>
#include <iostream>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace asio {
namespace asio_namespace = asio;
using error_code = std::error_code;
#include <detail/asio_api.inc>
} // namespace asio

template <typename T, typename Executor, typename... Args>
struct std::coroutine_traits<asio::awaitable<T, Executor>, Args...> {
  using promise_type = asio::detail::awaitable_frame<T, Executor>;
};

// A stub of Boost.Asio: only what the fixtures use.
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
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace boost {
namespace system {
class error_code {
public:
  explicit operator bool() const noexcept;
};
} // namespace system
namespace asio {
namespace asio_namespace = boost::asio;
using system::error_code;
#include <detail/asio_api.inc>
} // namespace asio
} // namespace boost

template <typename T, typename Executor, typename... Args>
struct std::coroutine_traits<boost::asio::awaitable<T, Executor>, Args...> {
  using promise_type = boost::asio::detail::awaitable_frame<T, Executor>;
};

// A stub of libunifex: only what the fixtures use.
#pragma once
#include <optional>
#include <unifex/task.hpp>

namespace unifex {
namespace _sync_wait_r_cpo {
template <typename Result> struct _fn {
  template <typename Sender> std::optional<Result> operator()(Sender &&) const {
    return stub_detail::any<std::optional<Result>>();
  }
};
} // namespace _sync_wait_r_cpo
namespace _sync_wait_cpo {
struct _fn {
  template <typename Sender>
  auto operator()(Sender &&) const
      -> std::optional<typename std::remove_cvref_t<Sender>::value_type> {
    return stub_detail::any<
        std::optional<typename std::remove_cvref_t<Sender>::value_type>>();
  }
};
} // namespace _sync_wait_cpo
template <typename Result>
inline constexpr _sync_wait_r_cpo::_fn<Result> sync_wait_r{};
inline constexpr _sync_wait_cpo::_fn sync_wait{};
} // namespace unifex

// A stub of libunifex: only what the fixtures use.
#pragma once
#include <cstddef>
#include <span>
#include <unifex/task.hpp>

namespace unifex {
namespace _io_cpo {
struct _write_some_fn {
  template <typename File>
  stub_sender<std::size_t> operator()(File &,
                                      std::span<const char>) const noexcept {
    return {};
  }
};
} // namespace _io_cpo
inline constexpr _io_cpo::_write_some_fn async_write_some{};
} // namespace unifex

// A stub of stdexec: only what the fixtures use.
#pragma once
#include <exec/task.hpp>

namespace experimental {
namespace execution {
struct start_detached_t {
  template <typename Sender> void operator()(Sender &&) const {}
};
inline constexpr start_detached_t start_detached{};
} // namespace execution
} // namespace experimental

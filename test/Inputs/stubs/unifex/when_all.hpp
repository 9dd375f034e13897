// A stub of libunifex: only what the fixtures use.
#pragma once
#include <unifex/task.hpp>

namespace unifex {
namespace _when_all {
struct _fn {
  template <typename... Senders>
  stub_sender<void> operator()(Senders &&...) const {
    return {};
  }
};
} // namespace _when_all
inline constexpr _when_all::_fn when_all{};
} // namespace unifex

// A stub of Seastar: only what the fixtures use.
#pragma once
#include <seastar/core/coroutine.hh>

namespace seastar {
class scheduling_group {};
namespace coroutine {
class [[nodiscard("must co_await an switch_to() object")]] switch_to
    : public stub_detail::awaiter<scheduling_group> {
public:
  explicit switch_to(scheduling_group) noexcept;
};
} // namespace coroutine
} // namespace seastar

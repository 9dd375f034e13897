// A stub of Seastar: only what the fixtures use.
#pragma once
#include <seastar/core/coroutine.hh>

namespace seastar {
namespace coroutine {
class [[nodiscard("must co_await an maybe_yield() object")]] maybe_yield
    : public stub_detail::awaiter<void> {};
} // namespace coroutine
} // namespace seastar

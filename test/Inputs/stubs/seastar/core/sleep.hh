// A stub of Seastar: only what the fixtures use.
#pragma once
#include <chrono>
#include <seastar/core/future.hh>

namespace seastar {
template <typename R, typename P> future<> sleep(std::chrono::duration<R, P>);
} // namespace seastar

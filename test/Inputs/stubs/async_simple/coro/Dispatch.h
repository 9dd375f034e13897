// A stub of async_simple: only what the fixtures use.
#pragma once
#include <async_simple/coro/Lazy.h>

namespace async_simple {
namespace coro {
stub_detail::awaiter<void> dispatch(Executor *);
} // namespace coro
} // namespace async_simple

// A stub of cppcoro: only what the fixtures use.
#pragma once
#include <detail/coroutine_results.hpp>

namespace cppcoro {
template <typename Awaitable>
stub_detail::await_result_t<Awaitable> sync_wait(Awaitable &&);
} // namespace cppcoro

// A stub of Seastar: only what the fixtures use.
#pragma once
#include <chrono>
#include <seastar/core/abort_source.hh>
#include <seastar/core/future.hh>

namespace seastar {
class sleep_aborted : public abort_requested_exception {
public:
  const char *what() const noexcept override;
};
template <typename R, typename P> future<> sleep(std::chrono::duration<R, P>);
template <typename R, typename P>
future<> sleep_abortable(std::chrono::duration<R, P>, abort_source &);
} // namespace seastar

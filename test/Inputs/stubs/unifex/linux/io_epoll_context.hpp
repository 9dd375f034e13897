// A stub of libunifex: only what the fixtures use.
#pragma once
#include <unifex/scheduler_concepts.hpp>

namespace unifex {
namespace linuxos {
class io_epoll_context {
public:
  class scheduler {};
  io_epoll_context();
  ~io_epoll_context();
  template <typename StopToken> void run(StopToken) {}
  scheduler get_scheduler() noexcept;
};
} // namespace linuxos
} // namespace unifex

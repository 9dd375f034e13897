// A stub of cppcoro: only what the fixtures use.
#pragma once
#include <chrono>
#include <detail/coroutine_results.hpp>

namespace cppcoro {
class io_service {
public:
  class schedule_operation : public stub_detail::awaiter<void> {};
  class timed_schedule_operation : public stub_detail::awaiter<void> {};
  io_service();
  ~io_service();
  [[nodiscard]] schedule_operation schedule() noexcept;
  template <typename R, typename P>
  [[nodiscard]] timed_schedule_operation
  schedule_after(const std::chrono::duration<R, P> &) noexcept;
  unsigned long process_events();
  unsigned long process_one_event();
  unsigned long process_pending_events();
  void stop() noexcept;
};
} // namespace cppcoro

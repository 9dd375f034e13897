// A stub of cppcoro: only what the fixtures use.
#pragma once
#include <cppcoro/task.hpp>

namespace cppcoro {
class static_thread_pool {
public:
  class schedule_operation : public stub_detail::awaiter<void> {};
  static_thread_pool();
  explicit static_thread_pool(unsigned);
  ~static_thread_pool();
  [[nodiscard]] schedule_operation schedule() noexcept;
};
template <typename Scheduler, typename Awaitable>
task<stub_detail::await_result_t<Awaitable>> schedule_on(Scheduler &,
                                                         Awaitable);
} // namespace cppcoro

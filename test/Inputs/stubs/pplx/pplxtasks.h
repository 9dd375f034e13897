// A stub of PPLX: only what the fixtures use.
#pragma once

namespace pplx {
enum task_status { not_complete, completed, canceled };
namespace details {
class event_impl {
public:
  static const unsigned int timeout_infinite = 0xFFFFFFFF;
  unsigned int wait(unsigned int Timeout);
  unsigned int wait();
};
} // namespace details
namespace extensibility {
typedef ::pplx::details::event_impl event_t;
} // namespace extensibility
template <typename T> class task {
public:
  template <typename F> task<int> then(const F &) const { return {}; }
  task_status wait() const;
  T get() const;
  bool is_done() const;
};
template <typename F> task<int> create_task(F Function);
} // namespace pplx

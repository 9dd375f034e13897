// A stub of the Google Cloud C++ libraries: only what the fixtures use.
#pragma once
#include <chrono>
#include <future>

namespace google {
namespace cloud {
inline namespace v2 {
namespace internal {
template <typename T> class future_base {
public:
  bool is_ready() const;
  bool valid() const;
  void wait();
  template <typename R, typename P>
  std::future_status wait_for(const std::chrono::duration<R, P> &) {
    return std::future_status::ready;
  }
  template <typename Point> std::future_status wait_until(const Point &) {
    return std::future_status::ready;
  }
};
} // namespace internal
template <typename T> class future final : private internal::future_base<T> {
public:
  T get();
  using internal::future_base<T>::is_ready;
  using internal::future_base<T>::valid;
  using internal::future_base<T>::wait;
  using internal::future_base<T>::wait_for;
  using internal::future_base<T>::wait_until;
  template <typename F> future<int> then(F &&) { return {}; }
};
template <typename T> class promise {
public:
  void set_value(T Value);
  future<T> get_future();
};
} // namespace v2
} // namespace cloud
} // namespace google

// Each body uses a name that does not exist.
#include <coroutine>

namespace system_header {

inline int ordinary() { return missing_in_ordinary; }
template <typename T> int generic(T) { return missing_in_template; }

struct awaiter {
  bool await_ready() { return missing_in_await_ready; }
  void await_suspend(std::coroutine_handle<>) {}
  void await_resume() {}
};
struct awaitable {
  awaiter operator co_await() { return missing_in_co_await; }
};
struct promise {
  awaiter initial_suspend() { return missing_in_initial_suspend; }
  awaiter final_suspend() noexcept { return missing_in_final_suspend; }
  awaiter yield_value(int) { return missing_in_yield_value; }
  template <typename T> awaiter await_transform(T) {
    return missing_in_await_transform;
  }
};

} // namespace system_header

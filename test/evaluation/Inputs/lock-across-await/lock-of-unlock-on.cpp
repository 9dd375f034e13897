// Source: YACLib/YACLib test/unit/coro/async_mutex.cpp (the mutex is one of coroutines: it is awaited to lock and to
// unlock, and may be held over what else is awaited).
#include "../rt/lazy_task.hpp"

namespace lib {
struct LockAwaiter {
  bool await_ready() noexcept;
  bool await_suspend(std::coroutine_handle<>) noexcept;
  void await_resume() noexcept;
};
class Mutex {
public:
  bool TryLock() noexcept;
  LockAwaiter Lock() noexcept;
  void UnlockHere() noexcept;
  LockAwaiter UnlockOn(int executor) noexcept;
};
} // namespace lib

task<bool> arrives();

task<void> count(lib::Mutex &m, int &value) {
  co_await m.Lock();
  ++value;
  const bool more = co_await arrives();
  if (more)
    ++value;
  co_await m.UnlockOn(1);
}

task<int> read(lib::Mutex &m, const int &value) {
  co_await m.Lock();
  const int now = value;
  m.UnlockHere();
  co_await arrives();
  co_return now;
}

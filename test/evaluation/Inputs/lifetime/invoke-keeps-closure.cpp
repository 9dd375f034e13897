// Source: jbaldwin/libcoro include/coro/invoke.hpp (the closure is moved into a coroutine of its own, whose frame has it
// until the task is done).
#include "../rt/libcoro.hpp"
#include <string>

namespace demo {

template <class F> coro::task<void> invoke(F closure) { co_await closure(); }

coro::task<void> spawned(coro::thread_pool &pool, std::string name) {
  coro::event done;
  auto started = demo::invoke([&pool, &done, name]() -> coro::task<void> {
    co_await pool.schedule();
    if (!name.empty())
      done.set();
  });
  co_await pool.schedule();
  co_await started;
  co_await done;
}

} // namespace demo

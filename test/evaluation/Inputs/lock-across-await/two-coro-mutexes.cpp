// Source: alibaba/async_simple async_simple/coro/test/MutexTest.cpp (a lock of coroutines is awaited, held over an await,
// and given back by hand).
#include "../rt/async_simple.hpp"

using namespace async_simple::coro;

namespace lib {
class Mutex {
public:
  bool tryLock() noexcept;
  Lazy<> coLock();
  Lazy<std::unique_lock<Mutex>> coScopedLock();
  void lock();
  void unlock() noexcept;
};
} // namespace lib

Lazy<> step();

Lazy<int> writer(lib::Mutex &mutex, int &value) {
  co_await mutex.coLock();
  value = 1;
  co_await step();
  value = 2;
  mutex.unlock();
  auto scoped = co_await mutex.coScopedLock();
  co_await step();
  co_return value;
}

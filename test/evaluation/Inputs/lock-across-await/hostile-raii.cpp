// Source: llvm/llvm-project pull #68738 (a scoped lock of a project of its own is held while something is awaited; the
// thread that unlocks may be another).
#include "../rt/lazy_task.hpp"

namespace my {
class __attribute__((capability("mutex"))) Mutex {
public:
  void Lock() __attribute__((acquire_capability()));
  void Unlock() __attribute__((release_capability()));
};
class __attribute__((scoped_lockable)) MutexLock {
public:
  explicit MutexLock(Mutex *mu) __attribute__((acquire_capability(mu)));
  ~MutexLock() __attribute__((release_capability()));
};
} // namespace my

task<int> bar();

task<int> foo(my::Mutex &mu) {
  const my::MutexLock lock(&mu); // EITHER: lock-across-await lock
  co_return co_await bar(); // EITHER: lock-across-await lock
}

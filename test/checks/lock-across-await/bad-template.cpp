// RUN: %check %s

// Templates, also abbreviated ones, are judged by their instantiations, and
// each finding is reported once.

#include <map>
#include <mylib/task.hpp>
#include <mutex>

mylib::task<int> read(int);

class Pool {
public:
  mylib::task<> remove(auto &Storage) {
    std::unique_lock Lock(Mutex);
    // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'Lock' stays locked while the coroutine is suspended: threads that need the lock block, and it may be unlocked by a thread that did not lock it [async-lock-across-await]
    for (auto &[Key, Value] : Entries)
      Value -= co_await Storage.read(Key);
  }

private:
  std::mutex Mutex;
  std::map<int, int> Entries;
};
struct Disk {
  mylib::task<int> read(int);
};
struct Memory {
  mylib::task<int> read(int);
};
mylib::task<> removeBoth(Pool &P, Disk &D, Memory &M) {
  co_await P.remove(D);
  co_await P.remove(M);
}

template <typename Mutex> mylib::task<int> locked(Mutex &M) {
  std::lock_guard Guard(M);
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: 'Guard' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_return co_await read(1);
}
template mylib::task<int> locked(std::mutex &);
template mylib::task<int> locked(std::recursive_mutex &);

template <bool Locks> mylib::task<int> onDemand(std::mutex &M) {
  if constexpr (Locks) {
    std::lock_guard Guard(M);
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'Guard' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
    co_await read(1);
  }
  co_return 0;
}
template mylib::task<int> onDemand<true>(std::mutex &);
template mylib::task<int> onDemand<false>(std::mutex &);

// RUN: %check %s

// A spin lock and a queue without locks give way while they try to get their turn,
// which nobody has for long.

#include <atomic>
#include <mylib/task.hpp>
#include <thread>

class spin_lock {
  std::atomic<bool> Locked;

  bool tryLock() { return !Locked.exchange(true); }

public:
  void lock() {
    int Left = 1000;
    while (!tryLock())
      while (Locked.load())
        if (Left-- <= 0)
          std::this_thread::yield();
  }
  void unlock() { Locked.store(false); }
};

class counter {
  spin_lock Lock;
  std::atomic<int> Next;
  int Count = 0;

public:
  mylib::task<> add() {
    Lock.lock();
    ++Count;
    Lock.unlock();
    co_return;
  }
  int take() {
    int Old = Next.load();
    while (!Next.compare_exchange_weak(Old, Old + 1))
      std::this_thread::yield();
    return Old;
  }
  mylib::task<int> taken() { co_return take(); }
};

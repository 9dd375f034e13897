// RUN: %check %s

// A guard of the program for a mutex of the program, which wraps one of the library.

#include <mutex>
#include <mylib/task.hpp>

mylib::task<> vt();
class Object {
  std::recursive_mutex Mutex;

public:
  void Lock() { Mutex.lock(); }
  void Unlock() { Mutex.unlock(); }
};
class Endpoint : public Object {};
class ObjectLock {
  Object &Locked;

public:
  explicit ObjectLock(Object &O) : Locked(O) { Locked.Lock(); }
  ~ObjectLock() { Locked.Unlock(); }
};

mylib::task<> send(Endpoint &To) {
  ObjectLock Guard(To);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'Guard' stays locked while the coroutine is suspended:{{.*}} [async-lock-across-await]
  co_await vt();
}
mylib::task<> released(Endpoint &To) {
  { ObjectLock Guard(To); }
  co_await vt();
}

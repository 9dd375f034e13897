// RUN: %check %s

// Whether the lock is held at the await, a condition tells that is the same for both.

#include <mutex>
#include <mylib/task.hpp>

std::mutex M;
mylib::task<> work();
struct State {
  bool Open;
};

mylib::task<> likely(bool Locked) {
  if (__builtin_expect(Locked, true))
    M.lock();
  if (!Locked)
    co_await work();
  if (Locked)
    M.unlock();
}
mylib::task<> member(State S) {
  if (S.Open)
    M.lock();
  if (!S.Open)
    co_await work();
  if (S.Open)
    M.unlock();
}
mylib::task<> pointee(bool *Flag) {
  if (*Flag)
    M.lock();
  if (!*Flag)
    co_await work();
  if (*Flag)
    M.unlock();
}

// RUN: %check %s

// E7: the body yields, or holds a guard.

#include <cppcoro/async_generator.hpp>
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>
#include <mutex>
#include <mylib/task.hpp>
#include <vector>

cppcoro::task<int> fetch(int Id);

cppcoro::async_generator<int> yields(const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_yield co_await fetch(Id);
}
cppcoro::task<> guards(const std::vector<int> &Ids, cppcoro::async_mutex &Mutex,
                       std::mutex &Plain) {
  for (int Id : Ids) {
    auto Lock = co_await Mutex.scoped_lock_async();
    co_await fetch(Id);
  }
  for (int Id : Ids) {
    std::lock_guard Lock(Plain);
    co_await fetch(Id);
  }
  for (int Id : Ids) {
    std::unique_lock Lock(Plain);
    co_await fetch(Id);
    Lock.unlock();
  }
}

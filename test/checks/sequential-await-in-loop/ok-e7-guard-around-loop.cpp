// RUN: %check %s

// E7: a lock is held for the whole loop, so that its owner meant one at a time.

#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>
#include <vector>

cppcoro::task<int> fetch(int Id);

cppcoro::task<> guards(const std::vector<int> &Ids,
                       cppcoro::async_mutex &Mutex) {
  for (int Id : Ids) {
    auto Lock = co_await Mutex.scoped_lock_async();
    for (int Part = 0; Part < 3; ++Part)
      co_await fetch(Id + Part);
  }
}

// RUN: %check %s async-* -- %stub-flags -std=c++23

// What `if consteval` chooses is known while compiling: it has no condition.

#include <mylib/task.hpp>
#include <mutex>
#include <vector>

mylib::task<int> fetch(int);
std::mutex M;
bool Stop;

constexpr int constant() {
  if consteval {
    fetch(1);
    return 1;
  }
  return 2;
}
mylib::task<> locks() {
  if not consteval {
    co_await fetch(1);
  } else {
    M.lock();
  }
}
mylib::task<> polls() {
  while (true) {
    if consteval {
      break;
    }
    co_await fetch(1);
  }
}
mylib::task<> keeps(const std::vector<int> &Ids, int &Best) {
  for (int Id : Ids) {
    int Value = co_await fetch(Id + Best);
    if not consteval {
      Best = Value;
    }
  }
}

/// Its destructor leaves the coroutine alone.
struct handle {
  struct promise_type {
    handle get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void return_void();
    void unhandled_exception();
  };
  std::coroutine_handle<promise_type> Own;
  ~handle() {
    if not consteval {
      if (Own)
        Own.destroy();
    }
  }
};
handle own() { co_return; }

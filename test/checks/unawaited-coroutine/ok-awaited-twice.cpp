// RUN: %check %s

#include <mylib/task.hpp>
#include <utility>

mylib::task<mylib::task<int>> prepare();
mylib::task<mylib::eager<int>> start();

mylib::task<int> twice() {
  co_await co_await prepare();
  auto Prepared = co_await prepare();
  // What was started runs on.
  co_await start();
  co_return co_await std::move(Prepared);
}

// Entering a scope yields an awaiter with which it can be left early.
class scope_exit {
public:
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};
mylib::task<scope_exit> enter();

mylib::task<> leavesAtTheEnd() { co_await enter(); }

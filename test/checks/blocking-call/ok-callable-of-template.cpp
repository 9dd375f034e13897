// RUN: %check %s

// A coroutine that runs whatever it is given, as an executor's 'submit' does:
// the one who hands it over knows on which thread that will be.

#include <mylib/task.hpp>
#include <unistd.h>
#include <utility>

struct Nap {
  void operator()() const { sleep(1); }
};

template <typename F, typename... Args>
mylib::task<> submit(F Function, Args... Arguments) {
  Function(Arguments...);
  co_return;
}
template <typename F> mylib::task<> forwards(F &&Function) {
  std::forward<F>(Function)();
  Function();
  co_return;
}
mylib::task<> abbreviated(auto Function) {
  std::move(Function)();
  co_return;
}
template <typename F> struct Job {
  F Function;
  mylib::task<> run() {
    Function();
    this->Function();
    co_return;
  }
};
template struct Job<Nap>;

mylib::task<> uses(Nap Lasting) {
  co_await submit([](int Seconds) { sleep(Seconds); }, 1);
  co_await forwards([] { sleep(1); });
  co_await forwards(Lasting);
  co_await abbreviated([] { sleep(1); });
}

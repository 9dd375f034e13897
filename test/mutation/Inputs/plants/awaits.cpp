#include <mylib/task.hpp>
mylib::task<int> fetch(int);
mylib::task<> other();
struct Client { mylib::task<> send(int X); int N; mylib::task<> all(); };
mylib::task<> Client::all() {
  co_await send(1);
  co_await send(N);
  for (int I = 0; I < 3; ++I) {
    co_await other();
  }
}
mylib::task<> run() {
  int A = 1;
  co_await fetch(A);
  co_await other();
  co_await fetch(
      A);
  auto L = [](int B) -> mylib::task<> {
    co_await fetch(B);
  };
  co_await L(A);
}

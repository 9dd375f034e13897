// RUN: %check %s

// E6: loops over no finite range.

#include <asio.hpp>
#include <mylib/task.hpp>
#include <ranges>

using asio::ip::tcp;
mylib::task<int> fetch(int Id);
bool running();

asio::awaitable<void> accepts(tcp::acceptor &Acceptor) {
  for (;;)
    auto Socket = co_await Acceptor.async_accept(asio::use_awaitable);
}
mylib::task<> endless() {
  for (int I = 0;; ++I)
    co_await fetch(I);
  for (int I = 0; running(); ++I)
    co_await fetch(I);
  for (int I = 0; true; ++I)
    co_await fetch(I);
  int I = 0;
  while (true)
    co_await fetch(I++);
}

// No element is the last one.
mylib::task<> unlimited() {
  for (int I : std::views::iota(0))
    co_await fetch(I);
}

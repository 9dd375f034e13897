// RUN: %check %s

#include <mylib/task.hpp>

mylib::resume_on background();

mylib::task<> hops() {
  co_await mylib::resume_on(1);
  co_await background();
  mylib::resume_on Hop(2);
  co_await Hop;
  // Objects of awaitable types that are made for later.
  mylib::resume_on Unused(3);
}

// The call itself does something, whatever becomes of what it returns.
struct Socket {
  auto write(int Value) {
    struct written : stub_detail::awaiter<int> {};
    Last = Value;
    return written{};
  }
  int Last;
};
mylib::task<> writes(Socket &Peer) {
  Peer.write(3);
  auto Linked = Peer.write(4);
  co_return;
}

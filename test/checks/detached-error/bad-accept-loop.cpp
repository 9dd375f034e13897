// RUN: %check %s

// Each iteration has a socket of its own, which is gone when the next one
// waits for a connection.

#include <asio.hpp>

using asio::ip::tcp;

asio::awaitable<void> echo(tcp::socket &Socket);
asio::awaitable<void> echoByValue(tcp::socket Socket);

class session {
  tcp::socket Peer;

public:
  explicit session(tcp::socket Socket);
  asio::awaitable<void> run();
};

asio::awaitable<void> accepts(tcp::acceptor &Acceptor,
                              asio::any_io_executor Executor) {
  for (;;) {
    tcp::socket Socket = co_await Acceptor.async_accept(asio::use_awaitable);
    asio::co_spawn(Executor, echo(Socket), asio::detached);
    // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: 'Socket' may be gone when the detached work that refers to it runs [async-detached-error]
  }
}

asio::awaitable<void> acceptsSessions(tcp::acceptor &Acceptor,
                                      asio::any_io_executor Executor) {
  while (true) {
    session Session(co_await Acceptor.async_accept(asio::use_awaitable));
    asio::co_spawn(Executor, Session.run(), asio::detached);
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: 'Session' may be gone when the detached work that refers to it runs [async-detached-error]
  }
}

asio::awaitable<void> owns(tcp::acceptor &Acceptor,
                           asio::any_io_executor Executor) {
  for (;;) {
    tcp::socket Socket = co_await Acceptor.async_accept(asio::use_awaitable);
    asio::co_spawn(Executor, echoByValue(std::move(Socket)), asio::detached);
  }
}

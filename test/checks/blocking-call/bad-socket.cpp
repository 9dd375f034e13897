// RUN: %check %s

// Sockets: members that the base class declares, and free functions.

#include <asio.hpp>

using asio::ip::tcp;

asio::awaitable<void> talks(tcp::socket &Socket, tcp::acceptor &Acceptor,
                            tcp::endpoint Peer) {
  char Data[16];
  asio::error_code Error;
  Socket.connect(Peer);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::basic_stream_socket::connect' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  Socket.read_some(asio::buffer(Data));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::basic_stream_socket::read_some' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  Socket.read_some(asio::buffer(Data), Error);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::basic_stream_socket::read_some' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  asio::read(Socket, asio::buffer(Data));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'asio::read' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  asio::write(Socket, asio::buffer(Data));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'asio::write' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  Socket.wait(tcp::socket::wait_read);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::basic_socket::wait' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  auto Client = Acceptor.accept();
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'asio::basic_socket_acceptor::accept' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  co_return;
}

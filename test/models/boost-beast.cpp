// RUN: %check %s
#include <boost/beast.hpp>
#include <mylib/task.hpp>
#include <vector>

namespace beast = boost::beast;
namespace http = beast::http;
using tcp = boost::asio::ip::tcp;
using websocket = beast::websocket::stream<beast::tcp_stream>;
using boost::asio::awaitable;
using boost::asio::use_awaitable;

mylib::task<> blocks(beast::tcp_stream &Stream, beast::flat_buffer &Buffer,
                     http::request Request, http::response Response,
                     http::parser Parser) {
  http::read(Stream, Buffer, Response);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::beast::http::read' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'boost::beast::http::async_read'
  http::read_header(Stream, Buffer, Parser);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::beast::http::read_header' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'boost::beast::http::async_read_header'
  http::read_some(Stream, Buffer, Parser);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::beast::http::read_some' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'boost::beast::http::async_read_some'
  http::write(Stream, Request);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::beast::http::write' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'boost::beast::http::async_write'
  http::write_header(Stream, Request);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::beast::http::write_header' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'boost::beast::http::async_write_header'
  http::write_some(Stream, Request);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::beast::http::write_some' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'boost::beast::http::async_write_some'
  co_return;
}

mylib::task<> blocks(beast::tcp_stream &Stream, websocket &Socket,
                     beast::flat_buffer &Buffer) {
  char Data[8];
  Stream.connect({});
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::beast::basic_stream::connect' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_connect'
  Stream.read_some(boost::asio::buffer(Data));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::beast::basic_stream::read_some' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_read_some'
  Stream.write_some(boost::asio::buffer(Data));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::beast::basic_stream::write_some' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_write_some'
  Stream.expires_never();
  Socket.handshake("example.org", "/");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::beast::websocket::stream::handshake' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the 'async_' form of the operation
  Socket.read(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::beast::websocket::stream::read' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the 'async_' form of the operation
  Socket.write(boost::asio::buffer(Data));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::beast::websocket::stream::write' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the 'async_' form of the operation
  Socket.close(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::beast::websocket::stream::close' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the 'async_' form of the operation
  Socket.text(true);
  co_return;
}

// One stream carries one operation after the other.
awaitable<void> in_order(beast::tcp_stream &Stream, websocket &Socket,
                         std::vector<http::request> Requests) {
  for (const http::request &Request : Requests)
    co_await http::async_write(Stream, Request, use_awaitable);
  for (int I = 0; I < 10; ++I) {
    beast::flat_buffer Buffer;
    co_await Socket.async_read(Buffer, use_awaitable);
  }
}

awaitable<void> of_each(std::vector<beast::tcp_stream> Streams,
                        http::request Request) {
  for (beast::tcp_stream &Stream : Streams)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'async_write' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'async_write' is called on another object in each iteration
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'asio::experimental::make_parallel_group' awaits them together; mind that it sets no limit to the number in flight
    co_await http::async_write(Stream, Request, use_awaitable);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'http::async_write(Stream, Request, use_awaitable)' of each iteration instead of awaiting that here
}

mylib::task<> serves(http::file_body::value_type Body, int Error) {
  Body.open("index.html", 0, Error);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'boost::beast::http::basic_file_body::value_type::open' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, {{.*}}
  co_return;
}

namespace app {
struct socket {
  int read(beast::flat_buffer &);
};
} // namespace app

mylib::task<> namesakes(app::socket Socket, beast::flat_buffer Buffer) {
  Socket.read(Buffer);
  co_return;
}

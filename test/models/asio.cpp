// RUN: %check %s \
// RUN:   --config='{CheckOptions: {async-blocking-call.Categories: "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;lock;cpu"}}'
// The model of Asio.
#include "blocking_calls.h"
#include <asio.hpp>
using namespace std::chrono_literals;
using asio::ip::tcp;
using asio::ip::udp;

asio::awaitable<int> load(int);
asio::experimental::coro<int> numbers();
asio::deferred_async_operation<int> later();
asio::experimental::parallel_group<int> several();

// What starts nothing until it is awaited, or ends when it is dropped.
asio::awaitable<void> dropped(asio::steady_timer &timer) {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  timer.async_wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'async_wait' is dropped, so it has no effect
  numbers();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'numbers' is dropped, so it never runs
  later();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'later' is dropped, so it has no effect
  several();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'several' is dropped, so it has no effect
  timer.async_wait(asio::experimental::use_promise);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'async_wait' is dropped, so it is cancelled
  timer.async_wait(asio::detached);
  co_await load(2);
}
// How a function that is no coroutine starts a task.
void start() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'asio::co_spawn'
}

// What the library offers in place of each kind of blocking call.
asio::awaitable<void> advice() {
  blocking::sleep();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::sleep' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'async_wait' of an 'asio::steady_timer'
  blocking::wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the work itself, or a message on an 'asio::experimental::channel'
  blocking::bridge();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::bridge' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the task itself
  blocking::process();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::process' blocks the thread that runs this coroutine until another process is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it on an 'asio::thread_pool' and await the result
  blocking::dns();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::dns' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'async_resolve' of an 'asio::ip::tcp::resolver'
  blocking::socket();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::socket' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the 'async_' form of the operation
  blocking::database();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::database' blocks the thread that runs this coroutine until the database answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it on an 'asio::thread_pool' and await the result
  blocking::http();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::http' blocks the thread that runs this coroutine until the server answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it on an 'asio::thread_pool' and await the result
  blocking::standard_input();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::standard_input' blocks the thread that runs this coroutine until somebody types
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'asio::async_read_until' on an 'asio::posix::stream_descriptor'
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it on an 'asio::thread_pool' and await the result
  blocking::lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::lock' blocks the thread that runs this coroutine until the lock is free
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, use an 'asio::strand', or an 'asio::experimental::channel' of capacity 1
  blocking::cpu();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::cpu' blocks the thread that runs this coroutine until the computation is done
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it on an 'asio::thread_pool' and await the result
  co_return;
}

asio::awaitable<void> loops(asio::io_context &context,
                            asio::thread_pool &pool) {
  co_await load(1);
  context.run();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'asio::io_context::run' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the work itself, which the running context carries on
  context.run_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'asio::io_context::run_for' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the work itself, which the running context carries on
  context.run_for(0s);
  context.run_one_for(0s);
  context.poll();
  pool.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'asio::thread_pool::join' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the work itself, which the pool carries on
}

// An awaited timer paces a loop.
asio::awaitable<void> timers(asio::io_context &context) {
  for (int i = 0; i < 3; ++i) {
    asio::steady_timer timer(context, i * 1s);
    co_await timer.async_wait(asio::use_awaitable);
  }
  asio::steady_timer timer(context, 1s);
  timer.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'asio::basic_waitable_timer::wait' blocks the thread that runs this coroutine until the time is up
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await 'async_wait'
}

// Posting to a pool moves the coroutine there, where it may block.
asio::awaitable<void> moves(asio::thread_pool &pool) {
  blocking::disk();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'blocking::disk' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it on an 'asio::thread_pool' and await the result
  co_await asio::post(pool, asio::use_awaitable);
  blocking::disk();
}

asio::awaitable<void> sockets(tcp::socket &socket, tcp::acceptor &acceptor,
                              udp::socket &datagrams, tcp::iostream &stream,
                              tcp::endpoint peer, udp::endpoint other,
                              std::string &data) {
  socket.connect(peer);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::basic_stream_socket::connect' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_connect'
  datagrams.connect(other);
  stream.connect("example.org", "http");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::basic_socket_iostream::connect' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_connect' of an 'asio::ip::tcp::socket'
  socket.wait(tcp::socket::wait_read);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::basic_socket::wait' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_wait'
  acceptor.accept();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'asio::basic_socket_acceptor::accept' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, await 'async_accept'
  socket.send(asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::basic_stream_socket::send' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_send'
  datagrams.send_to(asio::buffer(data), other);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'asio::basic_datagram_socket::send_to' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await 'async_send_to'
  socket.receive(asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::basic_stream_socket::receive' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_receive'
  datagrams.receive_from(asio::buffer(data), other);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'asio::basic_datagram_socket::receive_from' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await 'async_receive_from'
  socket.read_some(asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::basic_stream_socket::read_some' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_read_some'
  socket.write_some(asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::basic_stream_socket::write_some' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_write_some'
  asio::read(socket, asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'asio::read' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'asio::async_read'
  asio::read_until(socket, asio::dynamic_buffer(data), "\n");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'asio::read_until' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'asio::async_read_until'
  asio::write(socket, asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'asio::write' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'asio::async_write'
  co_await asio::async_write(socket, asio::buffer(data), asio::use_awaitable);
}

asio::awaitable<void> secured(asio::ssl::stream<tcp::socket> &stream,
                              asio::windows::object_handle &handle) {
  stream.handshake(stream.client);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::ssl::stream::handshake' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_handshake'
  stream.shutdown();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::ssl::stream::shutdown' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_shutdown'
  handle.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::windows::basic_object_handle::wait' blocks the thread that runs this coroutine until another thread lets it go on
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_wait'
  co_await handle.async_wait(asio::use_awaitable);
}

asio::awaitable<void> files(asio::stream_file &file,
                            asio::random_access_file &table,
                            std::string &data) {
  file.open("name", file.read_only);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'asio::basic_file::open' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run it on an 'asio::thread_pool' and await the result
  file.read_some(asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'asio::basic_stream_file::read_some' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await 'async_read_some'
  file.write_some(asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'asio::basic_stream_file::write_some' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await 'async_write_some'
  table.read_some_at(0, asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'asio::basic_random_access_file::read_some_at' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await 'async_read_some_at'
  table.write_some_at(0, asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'asio::basic_random_access_file::write_some_at' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await 'async_write_some_at'
  asio::read_at(table, 0, asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'asio::read_at' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'asio::async_read_at'
  asio::write_at(table, 0, asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'asio::write_at' blocks the thread that runs this coroutine until the file system answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'asio::async_write_at'
  co_return;
}

// One after the other: the order is the result.
asio::awaitable<void> ordered(tcp::socket &socket,
                              const std::vector<std::string> &parts) {
  for (const std::string &part : parts)
    co_await asio::async_write(socket, asio::buffer(part), asio::use_awaitable);
  for (const std::string &part : parts)
    co_await socket.async_write_some(asio::buffer(part), asio::use_awaitable);
}

// A resolver takes several questions at once.
asio::awaitable<void> concurrent(tcp::resolver &resolver,
                                 const std::vector<std::string> &hosts) {
  resolver.resolve("example.org", "http");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'asio::ip::basic_resolver::resolve' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, await 'async_resolve'
  for (const std::string &host : hosts)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'async_resolve' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'async_resolve' may be called again while an earlier call is in flight
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'asio::experimental::make_parallel_group' awaits them together; mind that it sets no limit to the number in flight
    co_await resolver.async_resolve(host, "http", asio::use_awaitable);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'async_resolve(...)' of each iteration instead of awaiting that here
}

asio::experimental::promise<void()> prepare();

// Asking whether a task is there awaits nothing.
asio::awaitable<void> observed() {
  auto prepared = prepare();
  while (!prepared.completed())
    co_await load(0);
  auto task = load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'task' is never awaited, so it never runs
  if (task.valid())
    co_return;
}

asio::awaitable<void> together() {
  using namespace asio::experimental::awaitable_operators;
  co_await (load(1) && load(2));
  for (int i = 0; i < 3; ++i)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'asio::experimental::make_parallel_group' awaits them together; mind that it sets no limit to the number in flight
    co_await load(i);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'load(i)' of each iteration instead of awaiting that here
}

// What a socket in this mode does not have yet is an error.
asio::awaitable<void> nonBlocking(tcp::socket &socket, tcp::socket &other) {
  char data[8];
  socket.non_blocking(true);
  socket.read_some(asio::buffer(data));
  asio::write(socket, asio::buffer(data));
  auto &same = socket;
  same.read_some(asio::buffer(data));
  other.non_blocking(false);
  other.read_some(asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'asio::basic_stream_socket::read_some' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await 'async_read_some'
  co_return;
}

// What is done above a socket that was closed fails at once.
asio::awaitable<void> closed(asio::ssl::stream<tcp::socket> &stream) {
  stream.next_layer().close();
  stream.shutdown();
  co_return;
}

struct Session {
  tcp::socket socket;
  explicit Session(tcp::socket given) : socket(std::move(given)) {
    socket.non_blocking(true);
  }
  asio::awaitable<void> drain() {
    char data[8];
    co_await socket.async_wait(tcp::socket::wait_read, asio::use_awaitable);
    socket.read_some(asio::buffer(data));
  }
};

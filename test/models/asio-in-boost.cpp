// RUN: %check %s
// The model of Asio, for its namesakes in Boost.
#include <boost/asio.hpp>
namespace asio = boost::asio;
using asio::ip::tcp;

asio::awaitable<int> load(int);

void start() {
  load(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task returned by 'load' is dropped, so it never runs
  // CHECK-NOTES: :[[@LINE-2]]:3: note: this function is no coroutine and cannot await the task; start it with 'asio::co_spawn'
}

asio::awaitable<void> blocks(asio::io_context &context, tcp::socket &socket,
                             tcp::resolver &resolver, std::string &data) {
  co_await load(1);
  context.run();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'boost::asio::io_context::run' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the work itself, which the running context carries on
  resolver.resolve("example.org", "http");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'boost::asio::ip::basic_resolver::resolve' blocks the thread that runs this coroutine until the name is resolved
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, await 'async_resolve'
  asio::read(socket, asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::asio::read' blocks the thread that runs this coroutine until the peer answers
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'asio::async_read'
  socket.async_read_some(asio::buffer(data));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the awaitable returned by 'async_read_some' is dropped, so it has no effect
}

asio::awaitable<void> loops(asio::steady_timer &timer, tcp::resolver &resolver,
                            const std::vector<std::string> &hosts) {
  for (std::size_t i = 0; i < hosts.size(); ++i)
    co_await timer.async_wait(asio::use_awaitable);
  for (const std::string &host : hosts)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'async_resolve' is awaited in one iteration after the other, although no iteration depends on an earlier one
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'async_resolve' may be called again while an earlier call is in flight
  // CHECK-NOTES: :[[@LINE-3]]:3: note: 'asio::experimental::make_parallel_group' awaits them together; mind that it sets no limit to the number in flight
    co_await resolver.async_resolve(host, "http", asio::use_awaitable);
    // CHECK-NOTES: :[[@LINE-1]]:5: note: hand it 'async_resolve(...)' of each iteration instead of awaiting that here
}

// RUN: %check %s async-blocking-call

#include <asio.hpp>

asio::awaitable<void> buffers(asio::buffered_stream<asio::ip::tcp::socket> &Stream,
                              asio::ssl::context &Context) {
  Stream.fill();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::buffered_stream::fill' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_fill'
  Stream.flush();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'asio::buffered_stream::flush' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await 'async_flush'
  Context.load_verify_file("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'asio::ssl::context::load_verify_file' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run it on an 'asio::thread_pool' and await the result
  co_return;
}

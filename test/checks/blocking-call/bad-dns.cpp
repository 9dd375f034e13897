// RUN: %check %s

// Name resolution.

#include <asio.hpp>
#include <netdb.h>

asio::awaitable<void> resolves(asio::ip::tcp::resolver &Resolver) {
  Resolver.resolve("example.org", "http");
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'asio::ip::basic_resolver::resolve' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  gethostbyname("example.org");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'gethostbyname' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  co_return;
}

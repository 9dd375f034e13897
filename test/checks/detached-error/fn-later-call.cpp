// RUN: %check %s
// XFAIL: *

// Any function of the project might wait for the work.

#include <asio.hpp>
#include <string>

asio::awaitable<void> print(const std::string &);
void draw(const char *Message);

void prints(asio::io_context &Context) {
  std::string Text;
  asio::co_spawn(Context, print(Text), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'Text' may be gone when the detached work that refers to it runs [async-detached-error]
  draw("started");
}

// RUN: %check %s

// The notes show where the work is let go and what it refers to.

#include <asio.hpp>
#include <string>

asio::awaitable<void> print(const std::string &);

void prints(asio::io_context &Context) {
  std::string Text;
  asio::co_spawn(Context, //
                 print(Text), asio::detached);
  // CHECK-NOTES: :[[@LINE-1]]:24: warning: 'Text' may be gone when the detached work that refers to it runs [async-detached-error]
  // CHECK-NOTES: :[[@LINE-3]]:3: note: nothing waits for the work between here and the end of the scope of 'Text'
  // CHECK-NOTES: :[[@LINE-5]]:15: note: let the work own what it needs of 'Text'
}

// RUN: %check %s

// Views, pointers and reference wrappers refer to a local variable as well.

#include <asio.hpp>
#include <functional>
#include <string>
#include <string_view>

asio::awaitable<void> pause();
asio::awaitable<void> print(std::string_view);
asio::awaitable<void> fill(std::reference_wrapper<int>);
asio::awaitable<void> printLate(std::string_view Text) {
  co_await pause();
  co_await print(Text);
}
asio::awaitable<void> printCopy(std::string_view Text) {
  std::string Copy(Text);
  co_await pause();
  (void)Copy.size();
}

void views(asio::io_context &Context) {
  std::string Text;
  asio::co_spawn(Context, print(Text), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: 'Text' may be gone when the detached work that refers to it runs [async-detached-error]
  asio::co_spawn(Context, printLate(Text), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'Text' may be gone when the detached work that refers to it runs [async-detached-error]
  asio::co_spawn(Context, printCopy(Text), asio::detached);
  asio::co_spawn(Context, print("literal"), asio::detached);
}

void handsOn(asio::io_context &Context, std::string_view Text) {
  asio::co_spawn(Context, print(Text), asio::detached);
}

void wrapper(asio::io_context &Context) {
  int Count = 0;
  asio::co_spawn(Context, fill(std::ref(Count)), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:32: warning: 'Count' may be gone when the detached work that refers to it runs [async-detached-error]
}

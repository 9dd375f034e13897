// RUN: %check %s

// A parameter of the detached coroutine is bound to a local variable, and the
// scope of the variable ends before anything could wait for the work.

#include <asio.hpp>
#include <string>
#include <utility>
#include <vector>

struct request {
  std::string Text;
};

asio::awaitable<void> pause();
asio::awaitable<void> handle(const request &);
asio::awaitable<void> handleText(const std::string &);
asio::awaitable<void> consume(request &&);
asio::awaitable<void> handlePointer(request *);
asio::awaitable<void> handleLate(const request &Request) {
  co_await pause();
  co_await handleText(Request.Text);
}
asio::awaitable<void> passesOn(const request &Request) {
  co_await handle(Request);
}
asio::awaitable<void> repeats(const request &Request) {
  for (int I = 0; I < 3; ++I) {
    (void)Request.Text.size();
    co_await pause();
  }
}

void references(asio::io_context &Context) {
  request Request;
  asio::co_spawn(Context, handle(Request), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: 'Request' may be gone when the detached work that refers to it runs [async-detached-error]
}

void partOfLocal(asio::io_context &Context) {
  request Request;
  asio::co_spawn(Context, handleText(Request.Text), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'Request' may be gone when the detached work that refers to it runs [async-detached-error]
}

void moved(asio::io_context &Context) {
  request Request;
  asio::co_spawn(Context, consume(std::move(Request)), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: 'Request' may be gone when the detached work that refers to it runs [async-detached-error]
}

void pointer(asio::io_context &Context) {
  request Request;
  asio::co_spawn(Context, handlePointer(&Request), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'Request' may be gone when the detached work that refers to it runs [async-detached-error]
}

void parameter(asio::io_context &Context, request Request) {
  asio::co_spawn(Context, handle(Request), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: 'Request' may be gone when the detached work that refers to it runs [async-detached-error]
}

void seen(asio::io_context &Context) {
  request Request;
  asio::co_spawn(Context, handleLate(Request), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'Request' may be gone when the detached work that refers to it runs [async-detached-error]
  asio::co_spawn(Context, passesOn(Request), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: 'Request' may be gone when the detached work that refers to it runs [async-detached-error]
  asio::co_spawn(Context, repeats(Request), asio::detached);
  // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: 'Request' may be gone when the detached work that refers to it runs [async-detached-error]
}

void inLoop(asio::io_context &Context, const std::vector<std::string> &Texts) {
  for (auto Text : Texts)
    asio::co_spawn(Context, handleText(Text), asio::detached);
    // CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'Text' may be gone when the detached work that refers to it runs [async-detached-error]
  Context.run();
}

int main() {
  asio::io_context Context;
  {
    request Request;
    asio::co_spawn(Context, handle(Request), asio::detached);
    // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: 'Request' may be gone when the detached work that refers to it runs [async-detached-error]
  }
  Context.run();
}

// RUN: %check %s

#include <asio.hpp>

asio::awaitable<void> left();
asio::awaitable<void> right();

asio::awaitable<void> both() {
  using namespace asio::experimental::awaitable_operators;
  co_await (left() && right());
  co_await (left() || right());
}

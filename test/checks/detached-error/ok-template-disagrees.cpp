// RUN: %check %s

// Only one instantiation of the template binds a reference.

#include <asio.hpp>
#include <string>

asio::awaitable<void> print(const std::string &);
asio::awaitable<void> print(int);

template <typename T> void prints(asio::io_context &Context, T Value) {
  asio::co_spawn(Context, print(Value), asio::detached);
}

void instantiates(asio::io_context &Context) {
  prints(Context, std::string());
  prints(Context, 1);
}

// RUN: %check %s

#include <asio.hpp>
#include <string>

asio::awaitable<void> print(const std::string &);

void silenced(asio::io_context &Context) {
  std::string Text;
  asio::co_spawn(Context, print(Text), // NOLINT(async-detached-error)
                 asio::detached);
}

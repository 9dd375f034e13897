// Source: boostorg/beast example/http/server/awaitable (what main() owns lives until the context has run out of work, in the
// same function).
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <array>
#include <boost/asio.hpp>
#include <iostream>
#include <string>
#include <vector>

namespace asio = boost::asio;
using asio::ip::tcp;

struct Options {
  unsigned short port = 8080;
  std::string greeting = "hello\r\n";
};

class App {
public:
  App(asio::io_context &io, const Options &options) : io_(io), options_(options) {}

  asio::awaitable<void> run() {
    tcp::acceptor acceptor(io_, {tcp::v4(), options_.port});
    for (;;) {
      auto socket = co_await acceptor.async_accept(asio::use_awaitable);
      ++accepted_;
      asio::co_spawn(io_, greet(std::move(socket)), asio::detached);
    }
  }

private:
  asio::awaitable<void> greet(tcp::socket socket) {
    co_await asio::async_write(socket, asio::buffer(options_.greeting), asio::use_awaitable);
    ++greeted_;
  }

  asio::io_context &io_;
  const Options &options_;
  unsigned accepted_ = 0;
  unsigned greeted_ = 0;
};

int main(int argc, char **argv) {
  Options options;
  if (argc > 1)
    options.greeting = argv[1];
  bool stopped = false;
  asio::io_context io;
  App app(io, options);
  asio::co_spawn(io, app.run(), asio::detached);
  asio::co_spawn(
      io,
      [&]() -> asio::awaitable<void> {
        asio::signal_set signals(io, SIGINT);
        co_await signals.async_wait(asio::use_awaitable);
        stopped = true;
        io.stop();
      },
      asio::detached);
  io.run();
  std::cout << (stopped ? "stopped\n" : "done\n");
}

// Source: HWZen/tcp_tunnel server/Gateway.cpp and server/ClientProcess.cpp (co_spawn with detached; what is started holds
// its own share).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <memory>
#include <string>

class Client : public std::enable_shared_from_this<Client> {
  asio::ip::tcp::socket socket_;

  asio::awaitable<std::string> receive();
  asio::awaitable<void> process(std::string package);

public:
  explicit Client(asio::ip::tcp::socket socket) : socket_(std::move(socket)) {}

  asio::awaitable<void> run() {
    auto self = shared_from_this();
    for (;;) {
      auto package = co_await receive();
      if (package.empty())
        co_return;
      asio::co_spawn(
          co_await asio::this_coro::executor,
          [](std::shared_ptr<Client> self, std::string package) -> asio::awaitable<void> {
            co_await self->process(std::move(package));
          }(self, std::move(package)),
          asio::detached);
    }
  }
};

#include <asio.hpp>

using asio::ip::tcp;

asio::awaitable<void> listen(tcp::acceptor &Acceptor) {
  auto Executor = co_await asio::this_coro::executor;
  for (;;) {
    tcp::socket Socket = co_await Acceptor.async_accept(asio::use_awaitable);
    SAMPLE
  }
}

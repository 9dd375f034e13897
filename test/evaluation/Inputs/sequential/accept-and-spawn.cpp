// Source: yansong1221/httplib lib/server/server_impl.cpp (the loop awaits only the next connection; each one is served
// beside).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>

using asio::ip::tcp;

asio::awaitable<void> serve(tcp::socket socket);

asio::awaitable<void> acceptAll(tcp::acceptor &acceptor) {
  for (;;) {
    std::error_code ec;
    tcp::socket socket(acceptor.get_executor());
    co_await acceptor.async_accept(socket, asio::redirect_error(asio::use_awaitable, ec));
    if (ec)
      co_return;
    asio::co_spawn(acceptor.get_executor(), serve(std::move(socket)), asio::detached);
  }
}

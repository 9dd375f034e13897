// Source: boostorg/redis example/cpp20_chat_room.cpp, co_main (the run goes on by itself; its token holds the connection).
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <boost/asio.hpp>
#include <memory>
#include <string>

namespace asio = boost::asio;

class Connection {
public:
  asio::awaitable<void> run(std::string host);
  asio::awaitable<int> exec(std::string request);
};

asio::awaitable<int> ask(std::string host) {
  auto executor = co_await asio::this_coro::executor;
  auto connection = std::make_shared<Connection>();
  asio::co_spawn(executor, connection->run(host), [connection](std::exception_ptr) {});
  co_return co_await connection->exec("PING");
}

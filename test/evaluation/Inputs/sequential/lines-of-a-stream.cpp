// Source: boostorg/redis example/cpp20_chat_room.cpp, publisher (each message is what the read before it gave, and the
// order of messages is to be kept).
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <boost/asio.hpp>
#include <memory>
#include <string>

namespace asio = boost::asio;

class Connection {
public:
  asio::awaitable<void> publish(std::string channel, std::string message);
};

asio::awaitable<void> publisher(std::shared_ptr<asio::ip::tcp::socket> in, std::shared_ptr<Connection> out) {
  for (std::string text;;) {
    const auto n = co_await asio::async_read_until(*in, asio::dynamic_buffer(text, 1024), '\n', asio::use_awaitable);
    co_await out->publish("channel", text.substr(0, n));
    text.erase(0, n);
  }
}

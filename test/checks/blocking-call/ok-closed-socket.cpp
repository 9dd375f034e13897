// RUN: %check %s

// What is done on a stream whose socket was closed fails at once.

#include <boost/asio.hpp>
#include <boost/beast.hpp>

namespace beast = boost::beast;
using boost::asio::awaitable;
using boost::asio::ip::tcp;

class session {
  beast::websocket::stream<beast::tcp_stream> Stream;
  beast::flat_buffer Buffer;

  void close() {
    auto &Tcp = beast::get_lowest_layer(Stream);
    if (Tcp.socket().is_open()) {
      Tcp.socket().shutdown(tcp::socket::shutdown_both);
      Tcp.socket().close();
    }
    Stream.close(1000);
  }

public:
  awaitable<void> run() {
    close();
    co_return;
  }
  awaitable<void> closesStream() {
    Stream.next_layer().close();
    Stream.close(1000);
    co_return;
  }
};

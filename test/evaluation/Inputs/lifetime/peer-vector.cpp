// Source: dcrisn.github.io/asio-lifetimes (C++ Async Programming with Asio: the Lifetimes Problem); here the owner is a vector that the accept loop grows.
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <array>
#include <string>
#include <vector>

namespace hub {

using asio::ip::tcp;

struct Peer {
  explicit Peer(tcp::socket s) : socket(std::move(s)) {}
  tcp::socket socket;
  std::string nick = "anonymous";
  std::size_t received = 0;
};

class Hub {
public:
  Hub(asio::io_context &io, unsigned short port)
      : m_io(io), m_acceptor(io, {tcp::v4(), port}) {}

  void start() {
    asio::co_spawn(m_io, acceptLoop(), asio::detached);
  }

private:
  asio::awaitable<void> acceptLoop() {
    for (;;) {
      tcp::socket s = co_await m_acceptor.async_accept(asio::use_awaitable);
      m_peers.emplace_back(std::move(s)); // EITHER: lifetime a
      asio::co_spawn(m_io, readLoop(m_peers.size() - 1), asio::detached); // EITHER: lifetime a
    }
  }

  asio::awaitable<void> readLoop(std::size_t index) {
    Peer &peer = m_peers[index]; // EITHER: lifetime a
    std::array<char, 512> buf;
    for (;;) {
      std::size_t n = co_await peer.socket.async_read_some( // EITHER: lifetime a
          asio::buffer(buf), asio::use_awaitable);
      peer.received += n; // EITHER: lifetime a
      if (n > 5 && buf[0] == '/')
        peer.nick.assign(buf.data() + 1, n - 1); // EITHER: lifetime a
    }
  }

  asio::io_context &m_io;
  tcp::acceptor m_acceptor;
  std::vector<Peer> m_peers;
};

} // namespace hub

int main() {
  asio::io_context io;
  hub::Hub h(io, 4000);
  h.start();
  io.run();
}

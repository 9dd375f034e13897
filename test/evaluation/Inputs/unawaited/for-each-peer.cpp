// Source: GorNishanov/coroutines-ts issue #18 (calling a lazy operation plainly, without co_await, is a no-op that compiles).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <memory>
#include <string>
#include <vector>

namespace mesh {

using asio::ip::tcp;

struct Peer {
  explicit Peer(asio::io_context &io) : socket(io) {}
  tcp::socket socket;
  int sent = 0;

  asio::awaitable<void> sendLine(std::string line) {
    line += '\n';
    sent += static_cast<int>(co_await asio::async_write(
        socket, asio::buffer(line), asio::use_awaitable));
  }
};

class Mesh {
public:
  template <typename F> void forEachPeer(F &&f) {
    for (auto &peer : m_peers)
      if (peer->socket.is_open())
        f(*peer); // EITHER: unawaited a
  }

  asio::awaitable<void> announce(std::string name) {
    forEachPeer([&](Peer &p) { return p.sendLine("join " + name); }); // EITHER: unawaited a
    m_announced = true;
    co_await asio::post(asio::use_awaitable);
  }

  void closeAll() {
    forEachPeer([](Peer &p) { p.socket.close(); });
  }

  void add(std::unique_ptr<Peer> p) { m_peers.push_back(std::move(p)); }

private:
  std::vector<std::unique_ptr<Peer>> m_peers;
  bool m_announced = false;
};

} // namespace mesh

int main() {
  asio::io_context io;
  mesh::Mesh m;
  m.add(std::make_unique<mesh::Peer>(io));
  asio::co_spawn(io, m.announce("a"), asio::detached);
  io.run();
}

// Source: arvidn/libtorrent pull #1774 and #2357 (peers are disconnected, and taken off the list, while it is walked).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <algorithm>
#include <array>
#include <asio.hpp>
#include <cstdint>
#include <memory>
#include <system_error>
#include <vector>

namespace torrent {

using asio::ip::tcp;

class peer_connection {
public:
  explicit peer_connection(tcp::socket s) : m_socket(std::move(s)) {}

  asio::awaitable<void> send_choke() {
    const std::array<std::uint8_t, 5> message{0, 0, 0, 1, 0};
    co_await asio::async_write(m_socket, asio::buffer(message), asio::use_awaitable);
  }
  bool is_interesting() const { return m_interesting; }
  void choked() { m_choked = true; }

private:
  tcp::socket m_socket;
  bool m_interesting = true;
  bool m_choked = false;
};

class torrent {
public:
  void attach_peer(std::unique_ptr<peer_connection> p) { m_connections.push_back(std::move(p)); }

  void remove_peer(const peer_connection *p) {
    std::erase_if(m_connections, [p](const auto &c) { return c.get() == p; });
  }

  asio::awaitable<unsigned> choke_uninteresting() {
    unsigned choked = 0;
    for (auto &p : m_connections) { // EITHER: lifetime stale // ALT: sequential
      if (p->is_interesting()) // EITHER: lifetime stale
        continue;
      co_await p->send_choke(); // EITHER: lifetime stale // ALT: sequential
      p->choked(); // EITHER: lifetime stale
      ++choked;
    }
    co_return choked;
  }

private:
  std::vector<std::unique_ptr<peer_connection>> m_connections;
};

} // namespace torrent

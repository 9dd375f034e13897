// Source: arvidn/libtorrent pull #1782 (peers that go are only noted, and taken off the list when nobody walks over it).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <array>
#include <asio.hpp>
#include <cstdint>
#include <memory>
#include <set>
#include <vector>

namespace torrent {

using asio::ip::tcp;

class peer_connection {
public:
  explicit peer_connection(tcp::socket s) : m_socket(std::move(s)) {}

  asio::awaitable<void> send_choke() {
    const std::array<std::uint8_t, 5> message{0, 0, 0, 1, 0};
    co_await asio::async_write(m_socket, asio::buffer(message), asio::use_awaitable);
    m_choked = true;
  }

private:
  tcp::socket m_socket;
  bool m_choked = false;
};

class torrent {
public:
  explicit torrent(std::vector<std::shared_ptr<peer_connection>> peers) : m_connections(std::move(peers)) {}

  void disconnect(std::shared_ptr<peer_connection> p) { m_to_disconnect.insert(std::move(p)); }

  asio::awaitable<void> tick() {
    for (const auto &p : m_connections) // ALT: sequential
      if (!m_to_disconnect.contains(p))
        co_await p->send_choke(); // ALT: sequential
    std::erase_if(m_connections, [this](const auto &p) { return m_to_disconnect.contains(p); });
    m_to_disconnect.clear();
  }

private:
  std::vector<std::shared_ptr<peer_connection>> m_connections;
  std::set<std::shared_ptr<peer_connection>> m_to_disconnect;
};

} // namespace torrent

// Source: rakshasa/libtorrent pull #932 (transfer() keeps an iterator while connect() inserts into the same hash map); here
// both are coroutines.
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <unordered_map>
#include <utility>

namespace tracker {

using asio::ip::udp;

struct Connection {
  udp::endpoint address;
  std::function<void(std::string)> process;
};

class UdpRouter {
public:
  explicit UdpRouter(udp::socket socket) : m_socket(std::move(socket)) {}

  asio::awaitable<std::uint32_t> connect(udp::endpoint address, std::function<void(std::string)> process) {
    const std::uint32_t id = m_random();
    co_await m_socket.async_send_to(asio::buffer(&id, sizeof id), address, asio::use_awaitable);
    m_connections.emplace(id, Connection{address, std::move(process)});
    co_return id;
  }

  asio::awaitable<std::uint32_t> transfer(std::uint32_t id) {
    auto old = m_connections.find(id);
    if (old == m_connections.end())
      co_return 0;
    const auto fresh = co_await connect(old->second.address, old->second.process);
    old->second.process("moved"); // EITHER: lifetime stale
    m_connections.erase(old);     // EITHER: lifetime stale
    co_return fresh;
  }

  void disconnect(std::uint32_t id) { m_connections.erase(id); }

private:
  udp::socket m_socket;
  std::mt19937 m_random;
  std::unordered_map<std::uint32_t, Connection> m_connections;
};

} // namespace tracker

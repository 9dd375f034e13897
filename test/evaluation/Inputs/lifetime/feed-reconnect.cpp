// Source: boostorg/beast issue #2487 (reset() emplaces a new stream while an operation of the old one is pending).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <boost/asio.hpp>
#include <memory>
#include <string>

namespace net = boost::asio;
using tcp = net::ip::tcp;

namespace feed {

struct Link {
  explicit Link(net::io_context &ioc) : socket(ioc) {}
  tcp::socket socket;
  unsigned long bytes = 0;
  unsigned long frames = 0;
};

class Feed {
public:
  explicit Feed(net::io_context &ioc) : m_ioc(ioc) {}

  net::awaitable<void> connect(tcp::endpoint ep) {
    m_link = std::make_unique<Link>(m_ioc); // EITHER: lifetime a
    co_await m_link->socket.async_connect(ep, net::use_awaitable); // EITHER: lifetime a
    net::co_spawn(m_ioc, pump(), net::detached); // EITHER: lifetime a
  }

  // Called by the watchdog when no frame came for a while.
  net::awaitable<void> restart(tcp::endpoint ep) {
    m_link->socket.close();
    m_link.reset(); // EITHER: lifetime a
    ++m_restarts;
    co_await connect(ep);
  }

private:
  net::awaitable<void> pump() {
    Link &link = *m_link; // EITHER: lifetime a
    char chunk[256];
    while (link.socket.is_open()) { // EITHER: lifetime a
      auto n = co_await link.socket.async_read_some(net::buffer(chunk), // EITHER: lifetime a
                                                    net::use_awaitable);
      link.bytes += n; // EITHER: lifetime a
      ++link.frames;                 // EITHER: lifetime a
    }
  }

  net::io_context &m_ioc;
  std::unique_ptr<Link> m_link;
  int m_restarts = 0;
};

} // namespace feed

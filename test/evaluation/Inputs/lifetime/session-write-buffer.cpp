// Source: FISCO-BCOS/FISCO-BCOS pull request #5551, finding F7 (awaitableWrite borrows its buffers)
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <cstdint>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

namespace gateway {
struct Message {
  std::uint32_t seq = 0;
  std::string payload;
  std::vector<std::uint8_t> encode() const {
    std::vector<std::uint8_t> out(4);
    out[0] = static_cast<std::uint8_t>(seq);
    out.insert(out.end(), payload.begin(), payload.end());
    return out;
  }
};

class Session : public std::enable_shared_from_this<Session> {
  asio::ip::tcp::socket socket_;
  std::uint64_t written_ = 0;
  bool active_ = true;

  void onWrite(std::error_code ec, std::size_t n) {
    active_ = !ec;
    written_ += n;
  }

public:
  explicit Session(asio::ip::tcp::socket socket) : socket_(std::move(socket)) {}

  bool send(const Message &message) {
    if (!active_)
      return false;
    auto encoded = message.encode();
    asio::async_write(socket_, asio::buffer(encoded), // EXPECT: lifetime
                      [self = shared_from_this()](std::error_code ec, std::size_t n) {
                        self->onWrite(ec, n);
                      });
    return true;
  }
};
} // namespace gateway

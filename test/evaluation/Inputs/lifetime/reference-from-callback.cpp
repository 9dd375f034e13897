// Source: drogonframework/drogon-docs pull #24 (common pitfalls: passing parameters as reference into a coroutine from a function).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <chrono>
#include <functional>
#include <iostream>
#include <string>
#include <string_view>

namespace gateway {

struct Message {
  std::string topic;
  std::string body;
};

class Forwarder {
public:
  explicit Forwarder(asio::io_context &io) : m_io(io) {}

  // The MQTT client calls this from its own stack and frees the message then.
  void onRaw(std::string_view raw) {
    const auto colon = raw.find(':');
    if (colon == std::string_view::npos)
      return;
    Message msg{std::string(raw.substr(0, colon)), // EITHER: lifetime a
                std::string(raw.substr(colon + 1))};
    asio::co_spawn(m_io, forward(msg), asio::detached); // EITHER: lifetime a
  }

private:
  asio::awaitable<void> forward(const Message &msg) { // EITHER: lifetime a
    asio::steady_timer pause(co_await asio::this_coro::executor);
    pause.expires_after(std::chrono::milliseconds(20));
    co_await pause.async_wait(asio::use_awaitable);
    std::cout << msg.topic << '=' << msg.body << '\n'; // EITHER: lifetime a
    ++m_forwarded;
  }

  asio::io_context &m_io;
  unsigned m_forwarded = 0;
};

} // namespace gateway

int main() {
  asio::io_context io;
  gateway::Forwarder f(io);
  f.onRaw("lamp:on");
  io.run();
}

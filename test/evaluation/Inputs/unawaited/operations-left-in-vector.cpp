// Source: GorNishanov/coroutines-ts issue #18 (calling an awaitable operation without co_await is a no-op)
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace chat {
struct Member {
  std::string nick;
  asio::ip::tcp::socket socket;
  bool muted = false;
};

class Room {
  std::list<std::shared_ptr<Member>> members_;
  std::string topic_;
  unsigned messages_ = 0;

  asio::awaitable<void> deliver(std::shared_ptr<Member> member, std::string line) {
    std::error_code ec;
    co_await asio::async_write(member->socket, asio::buffer(line),
                               asio::redirect_error(asio::use_awaitable, ec));
    member->muted = static_cast<bool>(ec);
  }

public:
  asio::awaitable<void> broadcast(std::string from, std::string text) {
    ++messages_;
    std::vector<asio::awaitable<void>> sends; // EITHER: unawaited sends
    for (auto &member : members_) {
      if (member->nick == from || member->muted)
        continue;
      sends.push_back(deliver(member, from + ": " + text + "\n")); // EITHER: unawaited sends
    }
    if (text.starts_with("/topic "))
      topic_ = text.substr(7);
    co_return;
  }
};
} // namespace chat

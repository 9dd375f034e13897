// Source: nonlinear-labs-dev/C15 pull #3615 (a connection is closed between a message and its answer); here a pointer to the
// alternative of a variant, which another handler replaces.
#include "../rt/drogon.hpp"
#include <variant>

namespace session {

struct Idle {};
struct Connected {
  std::string peer;
  unsigned long received = 0;
  drogon::Task<std::string> read();
};
struct Closed {
  std::string reason;
};

class Client {
public:
  void onClose(std::string reason) { state_ = Closed{std::move(reason)}; }
  void onConnect(std::string peer) { state_.emplace<Connected>(std::move(peer)); }

  drogon::Task<bool> receiveOne() {
    if (auto *connected = std::get_if<Connected>(&state_)) {
      const auto message = co_await connected->read(); // EITHER: lifetime stale
      connected->received += message.size(); // EITHER: lifetime stale
      co_await handle(connected->peer, message); // EITHER: lifetime stale
      co_return true;
    }
    co_return false;
  }

private:
  drogon::Task<> handle(std::string peer, std::string message);
  std::variant<Idle, Connected, Closed> state_;
};

} // namespace session

// Source: Corvusoft/restbed issue #475 (the handler of closed sockets erases from the map that the ping loop walks).
#include "../rt/drogon.hpp"
#include <map>

namespace {

class Socket {
public:
  drogon::Task<bool> ping(std::string payload);
  void close();
  std::function<void(const std::string &)> onClose;
};

std::map<std::string, std::shared_ptr<Socket>> sockets;
unsigned long pings = 0;

void closeHandler(const std::string &key) { sockets.erase(key); }

void upgradeHandler(std::string key, std::shared_ptr<Socket> socket) {
  socket->onClose = closeHandler;
  sockets.emplace(std::move(key), std::move(socket));
}

} // namespace

drogon::Task<> pingHandler() {
  for (auto &[key, socket] : sockets) { // EITHER: lifetime stale // ALT: sequential
    const bool alive = co_await socket->ping("ping " + std::to_string(pings++)); // EITHER: lifetime stale // ALT: sequential
    if (!alive)
      socket->close(); // EITHER: lifetime stale
  }
}

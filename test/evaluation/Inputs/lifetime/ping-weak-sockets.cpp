// Source: Corvusoft/restbed issue #475, answer (the sockets are collected first, and each is kept while it is pinged).
#include "../rt/drogon.hpp"
#include <map>
#include <vector>

namespace {

class Socket {
public:
  drogon::Task<bool> ping(std::string payload);
  void close();
};

std::map<std::string, std::shared_ptr<Socket>> sockets;

void closeHandler(const std::string &key) { sockets.erase(key); }

} // namespace

drogon::Task<> pingHandler() {
  std::vector<std::pair<std::string, std::weak_ptr<Socket>>> targets;
  for (const auto &[key, socket] : sockets)
    targets.emplace_back(key, socket);
  for (const auto &[key, weak] : targets) { // ALT: sequential
    const auto socket = weak.lock();
    if (!socket)
      continue;
    const bool alive = co_await socket->ping("ping"); // ALT: sequential
    if (!alive) {
      socket->close();
      closeHandler(key);
    }
  }
}

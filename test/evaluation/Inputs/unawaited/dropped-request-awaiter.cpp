// Source: drogonframework/drogon pull request #1098 (mark all awaiters as nodiscard)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <drogon/drogon.h>
#include <map>
#include <memory>
#include <string>

using namespace drogon;

class WebhookNotifier {
  std::map<std::string, std::shared_ptr<HttpClient>> clients_;
  unsigned notified_ = 0;

  static HttpRequestPtr makeRequest(const std::string &event, int id);

public:
  Task<unsigned> notifyAll(std::string event, int id) {
    for (auto &[name, client] : clients_) {
      if (!client)
        continue;
      client->sendRequestCoro(makeRequest(event, id), 5.0); // EXPECT: unawaited
      ++notified_;
    }
    co_return notified_;
  }

  Task<bool> ping(const std::string name) {
    auto response = co_await clients_.at(name)->sendRequestCoro(makeRequest("ping", 0));
    co_return static_cast<bool>(response);
  }
};

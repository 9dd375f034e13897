// Source: alibaba/yalantinglibs issue #929 (lambda that returns Lazy<void> loses what it captured)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <async_simple/coro/Lazy.h>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

async_simple::Executor *global_executor();
void log_error(const std::string &what);

class NetworkMessageHandler {
public:
  virtual ~NetworkMessageHandler();
  virtual async_simple::coro::Lazy<std::optional<std::string>>
  HandleMessage(std::string payload) = 0;
};

class MqttClientManager {
  std::map<std::string, std::shared_ptr<NetworkMessageHandler>> topic_handler_map_;

  void PublishResponse(const std::string &topic, const std::string &body);

public:
  void ProcessMessage(const std::string &topic, const std::string &payload) {
    auto it = topic_handler_map_.find(topic);
    if (it == topic_handler_map_.end())
      return;
    auto handler = it->second;
    const auto payload_copy = std::make_shared<std::string>(payload);
    auto task = [this, topic, payload_copy,
                 handler]() -> async_simple::coro::Lazy<void> {
      auto response = co_await handler->HandleMessage(*payload_copy);
      if (response)
        PublishResponse(topic, *response);
      co_return;
    };
    task().via(global_executor()).start([](auto &&result) { // EXPECT: lifetime
      if (result.hasError())
        log_error("async task failed");
    });
  }
};

// Source: brainboxdotcc/windows-bot-template pull request #6 (slash command handler written as a coroutine)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <coro/coro.hpp>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace bot {
struct slashcommand_t {
  std::string name;
  unsigned long channel = 0;
};
using handler_t = std::function<void(const slashcommand_t &)>;

coro::task<void> reply(unsigned long channel, std::string text);

class event_router {
  std::map<std::string, handler_t> handlers_;

public:
  void on(std::string name, handler_t handler) {
    handlers_.insert_or_assign(name, std::move(handler));
  }
  void dispatch(const slashcommand_t &event) {
    if (handlers_.contains(event.name))
      handlers_.at(event.name)(event);
  }
};

void register_commands(event_router &router) {
  router.on("ping", [](slashcommand_t event) -> coro::task<void> { // EXPECT: unawaited
    co_await reply(event.channel, "Pong!");
  });
  router.on("stats", [](const slashcommand_t &event) {
    (void)event.channel;
  });
}
} // namespace bot

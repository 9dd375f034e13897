// Source: idealvin/coost issue #182 and sewenew/redis-plus-plus issue #616 (hiredis command in a coroutine holds the thread)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <asio.hpp>
#include <hiredis/hiredis.h>
#include <memory>
#include <string>
#include <vector>

namespace stream {
struct Event {
  std::string id;
};
std::vector<Event> parse_events(void *reply);

class GroupReader {
  redisContext *context_;
  std::string group_;
  asio::steady_timer claim_timer_;
  bool stopped_ = false;

public:
  GroupReader(asio::io_context &io, const char *host, std::string group)
      : context_(redisConnect(host, 6379)), group_(std::move(group)), claim_timer_(io) {}

  asio::awaitable<void> keep_claimed() {
    while (!stopped_) {
      claim_timer_.expires_after(std::chrono::seconds(5));
      co_await claim_timer_.async_wait(asio::use_awaitable);
    }
  }

  asio::awaitable<std::vector<Event>> next() {
    void *reply = redisCommand(context_, "XREADGROUP GROUP %s c1 BLOCK 0 STREAMS jobs >", // EXPECT: blocking
                               group_.c_str());
    if (!reply) {
      stopped_ = true;
      co_return std::vector<Event>();
    }
    co_return parse_events(reply);
  }
};
} // namespace stream

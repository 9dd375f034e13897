// Source: facebook/folly coro README, "Starting a coroutine" (the coroutine starts only with co_await, start() or blockingWait()).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <folly/Executor.h>
#include <folly/coro/Collect.h>
#include <folly/coro/Task.h>
#include <string>
#include <utility>

namespace audit {

struct Event {
  std::string user;
  std::string action;
};

class AuditLog {
public:
  explicit AuditLog(folly::Executor::KeepAlive<> ex) : ex_(ex) {}

  folly::coro::Task<void> append(Event e);

  folly::coro::Task<bool> login(std::string user, std::string password) {
    const bool ok = co_await check(user, std::move(password));
    auto logged = folly::coro::co_withExecutor( // EITHER: unawaited a
        ex_, append(Event{user, ok ? "login" : "refused"})); // EITHER: unawaited a
    if (ok)
      ++sessions_;
    co_return ok;
  }

private:
  folly::coro::Task<bool> check(std::string user, std::string password);

  folly::Executor::KeepAlive<> ex_;
  int sessions_ = 0;
};

} // namespace audit

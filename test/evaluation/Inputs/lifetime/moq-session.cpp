// Source: facebookexperimental/moxygen pull #142 (handleClientSession resumes after the server's last reference is gone).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <folly/Executor.h>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <chrono>
#include <memory>
#include <string>
#include <utility>

namespace relay {

class ClientSession {
public:
  folly::coro::Task<void> untilClosed();
  std::string peer() const;
};

class RelayServer {
public:
  virtual ~RelayServer() = default;

  folly::coro::Task<void>
  handleClientSession(std::shared_ptr<ClientSession> session) {
    ++active_; // EITHER: lifetime a
    co_await session->untilClosed();
    terminateClientSession(std::move(session)); // EITHER: lifetime a
  }

  virtual void terminateClientSession(std::shared_ptr<ClientSession> s) {
    lastPeer_ = s->peer();
    --active_;
  }

private:
  int active_ = 0;
  std::string lastPeer_;
};

// Serves one session that was handed over by the previous process.
void adoptSession(folly::Executor::KeepAlive<> evb,
                  std::shared_ptr<ClientSession> session) {
  auto server = std::make_shared<RelayServer>(); // EITHER: lifetime a
  folly::coro::co_withExecutor(                  // EITHER: lifetime a
      evb, server->handleClientSession(std::move(session))) // EITHER: lifetime a
      .start([](auto &&) {});
}

} // namespace relay

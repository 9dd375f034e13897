// Source: facebookexperimental/moxygen pull #142, the fixed form (shared_from_this() kept in the frame).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <folly/Executor.h>
#include <folly/coro/Task.h>
#include <memory>
#include <string>
#include <utility>

namespace relay {

class ClientSession {
public:
  folly::coro::Task<void> untilClosed();
  std::string peer() const;
};

class RelayServer : public std::enable_shared_from_this<RelayServer> {
public:
  virtual ~RelayServer() = default;

  // Eager part: takes the reference while the caller still has one.
  void onSession(folly::Executor::KeepAlive<> evb,
                 std::shared_ptr<ClientSession> session) {
    folly::coro::co_withExecutor(
        evb, handleClientSession(shared_from_this(), std::move(session)))
        .start([](auto &&) {});
  }

private:
  static folly::coro::Task<void>
  handleClientSession(std::shared_ptr<RelayServer> self,
                      std::shared_ptr<ClientSession> session) {
    ++self->active_;
    auto &server = *self;
    co_await session->untilClosed();
    server.lastPeer_ = session->peer();
    --server.active_;
  }

  int active_ = 0;
  std::string lastPeer_;
};

void adoptSession(folly::Executor::KeepAlive<> evb,
                  std::shared_ptr<ClientSession> session) {
  auto server = std::make_shared<RelayServer>();
  server->onSession(evb, std::move(session));
}

} // namespace relay

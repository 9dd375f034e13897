// Source: facebookexperimental/moxygen moxygen/relay/MoQRelay.cpp (start() schedules the task; the session that it
// is given keeps all that it uses).
#include "../rt/folly_coro.hpp"

class Session : public folly::Executor {};

class Relay : public std::enable_shared_from_this<Relay> {
  folly::coro::Task<void> publishTo(std::shared_ptr<Session> session, std::shared_ptr<Relay> self);

public:
  void onPublish(std::vector<std::shared_ptr<Session>> sessions) {
    for (auto &session : sessions) {
      auto exec = session.get();
      folly::coro::co_withExecutor(exec, publishTo(session, shared_from_this())).start([](auto &&) {});
    }
  }
};

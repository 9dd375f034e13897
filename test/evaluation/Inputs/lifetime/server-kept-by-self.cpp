// Source: facebookexperimental/moxygen moxygen/MoQServerBase.cpp, handleClientSession (the copy of the owner that
// nothing reads keeps it alive over the await; the callback that refers to the local baton ends before it).
#include "../rt/folly_coro.hpp"

namespace relay {

class CancelCallback {
public:
  template <class F> CancelCallback(folly::CancellationToken, F &&) {}
  ~CancelCallback();
};

class Session {
public:
  folly::CancellationToken ended() const;
};

class Server : public std::enable_shared_from_this<Server> {
public:
  folly::coro::Task<void> serve(std::shared_ptr<Session> session) {
    opened(session);
    auto self = shared_from_this();
    folly::coro::Baton done;
    CancelCallback onEnd(session->ended(), [&done] { done.post(); });
    co_await done;
    closed(std::move(session));
  }

protected:
  virtual void opened(const std::shared_ptr<Session> &);
  virtual void closed(std::shared_ptr<Session>);
};

} // namespace relay

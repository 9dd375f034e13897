// Source: facebook/proxygen proxygen/lib/http/coro/HTTPCoroSession.cpp (a scope takes what runs beside, and
// the last step of the session awaits the scope).
#include "../rt/folly_coro.hpp"

class Session {
  folly::coro::AsyncScope background_;
  folly::EventBase *evb_;

  folly::coro::Task<void> writeLoop();
  folly::coro::Task<void> ping(int n);
  folly::coro::Task<void> readLoop();

public:
  explicit Session(folly::EventBase *evb) : evb_(evb) {}

  folly::coro::Task<void> run() {
    background_.add(writeLoop().scheduleOn(evb_));
    for (int i = 0; i < 3; ++i)
      background_.add(ping(i).scheduleOn(evb_));
    co_await readLoop();
    co_await background_.joinAsync();
  }
};

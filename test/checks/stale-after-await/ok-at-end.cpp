// RUN: %check %s

// Elements are erased when the work with them has ended, or at the other end of the
// container.

#include <asio.hpp>
#include <deque>
#include <exception>
#include <map>

asio::awaitable<void> pause();

struct session {
  int Sent = 0;
};

class server {
  asio::io_context &Context;
  std::map<int, session> Sessions;

  asio::awaitable<void> serve(int Id) {
    session &Session = Sessions[Id];
    co_await pause();
    ++Session.Sent;
  }

public:
  void add(int Id) {
    asio::co_spawn(Context, serve(Id),
                   [this, Id](std::exception_ptr) { Sessions.erase(Id); });
  }
};

class lambdas {
  asio::io_context &Context;
  std::map<int, session> Sessions;

public:
  void add(int Id) {
    asio::co_spawn(
        Context,
        [this, Id]() -> asio::awaitable<void> {
          session &Session = Sessions[Id];
          co_await pause();
          ++Session.Sent;
        },
        [this, Id](std::exception_ptr) { Sessions.erase(Id); });
  }
};

class queue {
  std::deque<session> Waiting;

public:
  asio::awaitable<void> take() {
    session &First = Waiting.front();
    co_await pause();
    ++First.Sent;
  }
  void dropNewest() { Waiting.pop_back(); }
};

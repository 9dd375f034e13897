// RUN: %check %s

// Something keeps the object, or there is no sign that it may end.

#include <asio.hpp>
#include <cppcoro/async_scope.hpp>
#include <cppcoro/task.hpp>
#include <memory>
#include <utility>
#include <winrt/Windows.Foundation.h>

asio::awaitable<void> pause();

class page : public std::enable_shared_from_this<page> {
  int Shown = 0;
  void show();

public:
  winrt::fire_and_forget owned() {
    auto Self = shared_from_this();
    co_await winrt::resume_background();
    ++Shown;
  }
  winrt::fire_and_forget lookedAfter() {
    auto Weak = weak_from_this();
    co_await winrt::resume_background();
    if (auto Self = Weak.lock())
      Self->show();
  }
  winrt::fire_and_forget locked() {
    auto Weak = weak_from_this();
    co_await winrt::resume_background();
    auto Self = Weak.lock();
    if (!Self)
      co_return;
    ++Shown;
    show();
  }
  winrt::fire_and_forget asked() {
    auto Weak = weak_from_this();
    co_await winrt::resume_background();
    if (!Weak.lock())
      co_return;
    ++Shown;
  }
  winrt::fire_and_forget given(std::shared_ptr<page> Self) {
    co_await winrt::resume_background();
    ++Shown;
  }
  winrt::fire_and_forget before(bool Wait) {
    ++Shown;
    if (Wait) {
      co_await winrt::resume_background();
      co_return;
    }
    ++Shown;
  }
};

// It may be a part of the program for all its time.
class application {
  int Shown = 0;

public:
  winrt::fire_and_forget load() {
    co_await winrt::resume_background();
    ++Shown;
  }
};

class session : public std::enable_shared_from_this<session> {
  asio::io_context &Context;
  int Sent = 0;
  asio::awaitable<void> write() {
    co_await pause();
    ++Sent;
  }
  asio::awaitable<void> writeAs(std::shared_ptr<session>) {
    co_await pause();
    ++Sent;
  }

public:
  void start() {
    asio::co_spawn(
        Context, [Self = shared_from_this()] { return Self->write(); },
        asio::detached);
    asio::co_spawn(
        Context,
        [this, Self = shared_from_this()]() -> asio::awaitable<void> {
          co_await pause();
          ++Sent;
        },
        asio::detached);
    asio::co_spawn(Context, writeAs(shared_from_this()), asio::detached);
    asio::co_spawn(Context, write(),
                   [Self = shared_from_this()](std::exception_ptr) {});
  }
};

// Whoever destroys it waits for its work.
class service : public std::enable_shared_from_this<service> {
  cppcoro::async_scope Scope;
  int Count = 0;
  cppcoro::task<void> wait();
  cppcoro::task<void> run() {
    co_await wait();
    ++Count;
  }

public:
  void start() { Scope.spawn(run()); }
  cppcoro::task<void> stop() { co_await Scope.join(); }
};

class worker : public std::enable_shared_from_this<worker> {
  int Count = 0;
  void join();

public:
  ~worker() { join(); }
  winrt::fire_and_forget work() {
    co_await winrt::resume_background();
    ++Count;
  }
};

// Who starts the work is told of its end, and waits for that.
class listener : public std::enable_shared_from_this<listener> {
  int Served = 0;

  asio::awaitable<void> serve() {
    co_await pause();
    ++Served;
  }

public:
  asio::awaitable<void> listen() {
    auto Executor = co_await asio::this_coro::executor;
    int AtWork = 0;
    for (int I = 0; I < 3; ++I) {
      ++AtWork;
      asio::co_spawn(Executor, serve(), [&](std::exception_ptr) { --AtWork; });
    }
    while (AtWork > 0)
      co_await pause();
  }
};

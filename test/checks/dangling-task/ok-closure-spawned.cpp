// RUN: %check %s

// The callable is kept as long as its coroutine, or the coroutine needs nothing of
// it.

#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <string>
#include <utility>
#include <vector>

cppcoro::task<void> pause();
void start(cppcoro::task<void> Task);

template <typename Function> cppcoro::task<void> invoke(Function F) {
  co_await F();
}
template <typename Function> void spawnKept(Function F) {
  start(invoke(std::move(F)));
}
template <typename Function> void spawn(Function F) { start(F()); }
template <typename Function> void wait(Function F) {
  cppcoro::sync_wait(F());
}
// It is kept as long as there is something to start.
cppcoro::task<bool> more();
template <typename Function> cppcoro::task<void> startEach(Function F) {
  while (co_await more())
    start(F());
}
template <typename Function> cppcoro::task<void> startAndWait(Function F) {
  start(F());
  co_await pause();
}
struct loop {
  void schedule(cppcoro::task<void> Task);
  void run();
  bool empty() const;
};
// The callable is there until the loop is done.
template <typename Function> void drive(loop &Loop, Function &&F) {
  Loop.schedule(F());
  Loop.run();
}
struct worker {
  loop Own;
  template <typename Function> void run(Function &&F) {
    Own.schedule(F());
    Own.run();
  }
};
// It runs what it starts until that is done.
struct event_loop {
  void run();
};
template <typename Function> void runAll(event_loop &Loop, Function F) {
  start(F());
  Loop.run();
}
template <typename Function> struct holder {
  Function F;
  void run() { start(F()); }
};

void driven(loop &Loop, worker &Worker, std::string Text) {
  drive(Loop, [Text]() -> cppcoro::task<void> {
    co_await pause();
    (void)Text.size();
  });
  Worker.run([&]() -> cppcoro::task<void> {
    co_await pause();
    (void)Text.size();
  });
}

void spawned(std::string Text) {
  start(startEach([Text]() -> cppcoro::task<void> {
    co_await pause();
    (void)Text.size();
  }));
  start(startAndWait([Text]() -> cppcoro::task<void> {
    co_await pause();
    (void)Text.size();
  }));
  spawnKept([Text]() -> cppcoro::task<void> {
    co_await pause();
    (void)Text.size();
  });
  spawn([Text]() -> cppcoro::task<void> {
    auto Own = Text;
    co_await pause();
    (void)Own.size();
  });
  spawn([]() -> cppcoro::task<void> { co_await pause(); });
  spawn([Text] { return pause(); });
  event_loop Loop;
  runAll(Loop, [Text]() -> cppcoro::task<void> {
    co_await pause();
    (void)Text.size();
  });
  wait([Text]() -> cppcoro::task<void> {
    co_await pause();
    (void)Text.size();
  });
}

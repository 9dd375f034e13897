// RUN: %check %s

// Type erasure by hand, where only the standard library makes the object that
// calls what it was given: nothing else asks for the body that does.

#include <folly/coro/Task.h>
#include <memory>

folly::coro::Task<void> save();
void start(folly::coro::Task<void>);

struct Callable {
  virtual ~Callable();
  virtual void call() = 0;
};
template <class L> struct Holder : Callable {
  L Held;
  explicit Holder(L Given) : Held(Given) {}
  void call() override { Held(); }
};
template <class L> struct Starter : Callable {
  L Held;
  explicit Starter(L Given) : Held(Given) {}
  void call() override { start(Held()); }
};

class Handler {
  std::unique_ptr<Callable> Own;

public:
  template <class L>
  Handler(L Given) : Own(std::make_unique<Holder<L>>(Given)) {}
};
class StartingHandler {
  std::unique_ptr<Callable> Own;

public:
  template <class L>
  StartingHandler(L Given) : Own(std::make_unique<Starter<L>>(Given)) {}
};
void onIdle(Handler);
void onStart(StartingHandler);

void registers() {
  onIdle([]() -> folly::coro::Task<void> { co_await save(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Handler' drops the task that this lambda returns, so it never runs [async-void-callback]
  onIdle([] {});
  onStart([]() -> folly::coro::Task<void> { co_await save(); });
}

// RUN: %check %s async-void-callback

// A cast to void in the body of what takes the callable says that work which runs
// already is let go on purpose.

#include <memory>
#include <mylib/task.hpp>

[[nodiscard]] mylib::eager<int> start(int Id);

template <typename F> void runs(F Function) { (void)Function(); }
template <typename F> void handsOn(F Function) { runs(Function); }

struct base {
  virtual ~base();
  virtual void call() = 0;
};
template <typename F> struct holder : base {
  F Function;
  holder(F Given) : Function(Given) {}
  void call() override { (void)Function(); }
};
struct handler {
  std::unique_ptr<base> Held;
  template <typename F>
  handler(F Function) : Held(std::make_unique<holder<F>>(Function)) {}
};
void onIdle(handler Handler);

void lets() {
  runs([] { return start(1); });
  handsOn([] { return start(2); });
  onIdle([] { return start(3); });
}

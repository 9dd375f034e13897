// RUN: %check %s async-unawaited-coroutine

// A sender says of itself that it is one, and does nothing until it is connected.

#include <mylib/task.hpp>

namespace lib {
struct sender_t {};
template <typename T> struct sender {
  using sender_concept = sender_t;
};
struct scope {
  sender<void> on_empty();
  void request_stop();
};
sender<int> schedule();
void start(sender<int>);
} // namespace lib

void stop(lib::scope &Scope) {
  Scope.request_stop();
  Scope.on_empty();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}}so it has no effect [async-unawaited-coroutine]
  lib::start(lib::schedule());
  auto Kept = lib::schedule();
  lib::start(Kept);
}

// RUN: %check %s

// The project says of functions, by their names alone, that they do not block:
// whatever their bodies and those of their callers lead to.

#include <mylib/task.hpp>
#include <unistd.h>

namespace app {
inline void flush_at_exit() { sleep(1); }
inline void on_the_way() { flush_at_exit(); }
struct timer {
  ~timer() { sleep(1); }
};
struct holds_timer {
  timer Own;
};
} // namespace app

mylib::task<> waived() {
  app::flush_at_exit();
  app::on_the_way();
  app::timer Timer;
  app::holds_timer Holder;
  co_return;
}

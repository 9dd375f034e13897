// RUN: %check %s

// Started work is let go on purpose where the source says so.

#include <seastar/core/coroutine.hh>
#include <tuple>

seastar::future<> flush();

seastar::future<> background() {
  (void)flush();
  static_cast<void>(flush());
  std::ignore = flush();
  co_return;
}

void inFunction() { (void)flush(); }

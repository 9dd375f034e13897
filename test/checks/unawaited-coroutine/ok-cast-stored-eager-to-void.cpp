// RUN: %check %s

// The idiom that the note names, applied to the variable.

#include <seastar/core/coroutine.hh>

seastar::future<> flush();

seastar::future<> letsGo() {
  auto Flushed = flush();
  (void)Flushed;
  co_return;
}

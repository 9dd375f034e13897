// RUN: %check %s -- -isystem %S/Inputs/system %stub-flags

// What a macro of a system header does is not the project's doing.

#include <folly/coro/Task.h>
#include <system_macro.h>

folly::coro::Task<int> receive();

folly::coro::Task<void> expands() {
  while (true) {
    SYSTEM_TRY(co_await receive());
  }
}

// RUN: %check %s -- -isystem %S/Inputs/system %stub-flags

// What a macro of a system header does is not the project's doing.

#include <asio.hpp>
#include <system_macro.h>

asio::awaitable<void> work();

void expands() {
  asio::io_context Context;
  SYSTEM_SPAWN(Context, work());
}

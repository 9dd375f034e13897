#include "work.h"
static asio::awaitable<void> run_first() {
  work();
  co_return;
}
asio::awaitable<void> use_first() { co_await run_first(); }

#include "work.h"
static asio::awaitable<void> run_second() {
  work();
  co_return;
}
asio::awaitable<void> use_second() { co_await run_second(); }

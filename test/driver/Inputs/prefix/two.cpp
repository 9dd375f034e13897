#include "frame.h"
#include "again.h"
#include "again.h"

second_time once;

asio::awaitable<void> two() {
  lib::work(); // NOLINT(async-unawaited-coroutine)
  lib::work();
  co_await framed();
}

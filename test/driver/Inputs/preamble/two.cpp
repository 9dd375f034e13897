#include <lib.hpp>
#include <lib.hpp>

asio::awaitable<void> two() {
  lib::work(); // NOLINT(async-unawaited-coroutine)
  lib::work();
  co_return;
}

#pragma once
#include <lib.hpp>

// Found here once, whoever includes it.
inline asio::awaitable<void> framed() {
  lib::work();
  co_return;
}

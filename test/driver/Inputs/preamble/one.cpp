#include "own.h"
#include <lib.hpp>

asio::awaitable<void> one() {
  lib::work();
  ::rest();
  co_return;
}

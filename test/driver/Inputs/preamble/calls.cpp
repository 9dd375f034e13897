#include "helpers.h"
#include <lib.hpp>

asio::awaitable<void> calls() {
  helper1();
  helper2();
  co_return;
}

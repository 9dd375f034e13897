// A macro that the header reads.
#define LIB_OFF
#include <lib.hpp>

asio::awaitable<void> off() {
  lib::work();
  co_return;
}

#include "frame.h"
#include "again.h"
#if __INCLUDE_LEVEL__ == 0
asio::awaitable<void> level() {
  lib::work();
  co_return;
}
#endif

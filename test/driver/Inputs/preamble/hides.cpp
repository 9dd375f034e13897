// A macro that the header defines, which says something only after it.
#ifndef LIB_VERSION
#define OLD_LIB
#endif
#include <lib.hpp>

asio::awaitable<void> hides() {
#if defined(OLD_LIB) && LIB_VERSION == 2
  lib::work();
#endif
  co_return;
}

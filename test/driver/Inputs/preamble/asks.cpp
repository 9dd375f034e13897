// A macro that the header defines, before it is included.
#ifdef LIB_HPP
#define WAS_INCLUDED
#endif
#include <lib.hpp>

asio::awaitable<void> asks() {
#ifdef WAS_INCLUDED
  lib::work();
#endif
  co_return;
}

// A macro that is asked for, and made another one, before the header defines it.
#ifndef LIB_VERSION
#define LIB_VERSION 1
#endif
#undef LIB_VERSION
#include <lib.hpp>

asio::awaitable<void> redefines() { co_return; }

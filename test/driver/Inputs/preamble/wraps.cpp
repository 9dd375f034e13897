// A header within a declaration.
extern "C++" {
#include <lib.hpp>
}

asio::awaitable<void> wraps() {
  lib::work();
  co_return;
}

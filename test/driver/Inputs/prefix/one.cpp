// Begins like the others.
#include "frame.h" // with a word about it
#include "again.h"
/* and goes on */ #include <memory>

asio::awaitable<void> one() {
  lib::work();
  co_await framed();
}

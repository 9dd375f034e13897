#define NAME other
#include "other.hpp"
#undef NAME
#define NAME own
#include "own.hpp"
#include <asio/awaitable.hpp> // and with it
#include <unistd.h>
asio::awaitable<void> waits() {
  co_await asio::wait();
  sleep(1);
}

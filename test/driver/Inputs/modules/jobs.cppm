module;
#include <asio.hpp>
export module jobs;

export asio::awaitable<void> work();

export asio::awaitable<void> twice() {
  work();
  work();
  co_return;
}

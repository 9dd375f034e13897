#include <asio.hpp>
#include <thread>
asio::awaitable<void> settled(asio::awaitable<void> work()) { work();
  std::this_thread::sleep_for(std::chrono::seconds(1));
  co_return; }

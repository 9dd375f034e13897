#include <asio.hpp>
#include <thread>

asio::awaitable<void> work();

inline asio::awaitable<void> pause() {
  std::this_thread::sleep_for(std::chrono::seconds(1));
  co_return;
}

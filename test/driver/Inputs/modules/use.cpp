#include <asio.hpp>
import jobs;
asio::awaitable<void> run() {
  work();
  co_return;
}

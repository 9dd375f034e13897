#include <asio.hpp>
#include <string>

asio::awaitable<void> save(std::string Record);

asio::awaitable<void> update(std::string Record) {
  SAMPLE
  co_return;
}

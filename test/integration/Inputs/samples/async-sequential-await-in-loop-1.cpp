#include <asio.hpp>
#include <string>

asio::awaitable<std::string> fetch(std::string Url);

asio::awaitable<void> front() {
  SAMPLE
}

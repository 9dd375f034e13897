#include <asio.hpp>
#include <string>

asio::awaitable<void> save(std::string Record);

void update(asio::io_context &Context, std::string Record) {
  SAMPLE
}

#include <asio.hpp>
#include <string>

asio::awaitable<void> print(const std::string &Text);

void start(asio::io_context &Context) {
  std::string Text = "text";
  SAMPLE
}

#include <asio.hpp>
#include <string>
#include <vector>

asio::awaitable<void> install(std::string Package);

asio::awaitable<void> installAll(std::vector<std::string> Packages) {
  SAMPLE
}

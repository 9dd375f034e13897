#include <asio.hpp>
#include <future>

asio::awaitable<int> answer(std::future<int> Computed) {
  SAMPLE
}

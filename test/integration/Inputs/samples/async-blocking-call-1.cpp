#include <asio.hpp>
#include <chrono>

asio::awaitable<int> compute();

SAMPLE

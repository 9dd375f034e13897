#include <asio.hpp>

asio::awaitable<void> nothing() { co_return; }

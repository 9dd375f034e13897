#ifndef BASE_HPP
#define BASE_HPP
#include <asio.hpp>
asio::awaitable<void> work();
#endif

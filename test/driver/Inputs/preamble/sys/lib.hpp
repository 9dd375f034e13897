#ifndef LIB_HPP
#define LIB_HPP
#define LIB_VERSION 2
#include <asio.hpp>
#include <thread>
namespace lib {
#ifdef LIB_OFF
int work();
#else
asio::awaitable<void> work();
#endif
struct thing {};
} // namespace lib
#endif

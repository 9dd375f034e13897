#ifndef OTHER_HPP
#define OTHER_HPP
#include <base.hpp>
asio::awaitable<void> other();
#endif

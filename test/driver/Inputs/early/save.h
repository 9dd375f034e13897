#pragma once
#include <asio.hpp>
asio::awaitable<void> work();
void save();

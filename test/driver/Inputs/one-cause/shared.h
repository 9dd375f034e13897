#pragma once
#include <asio.hpp>
#include <unistd.h>
inline void status() { sleep(1); }

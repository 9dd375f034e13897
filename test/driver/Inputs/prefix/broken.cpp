#include "frame.h"
#include "again.h"
asio::awaitable<void> broken() { co_return unknown; }

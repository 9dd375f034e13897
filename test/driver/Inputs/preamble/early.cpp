// A name that the header declares, before it is included.
inline lib::thing early();
#include <lib.hpp>

asio::awaitable<void> later() { co_return; }

// A macro that another library defines before the header reads it.
#include <other_lib.hpp>
#include <lib.hpp>

asio::awaitable<void> library() {
  lib::work();
  co_return;
}

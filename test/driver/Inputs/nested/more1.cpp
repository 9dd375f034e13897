extern int NoneBegin;
#include <more.hpp>

asio::awaitable<void> more1() {
  work();
  more();
  co_return;
}

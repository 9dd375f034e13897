extern int NoneBegin;
#include <more.hpp>

asio::awaitable<void> more2() {
  work();
  more();
  co_return;
}

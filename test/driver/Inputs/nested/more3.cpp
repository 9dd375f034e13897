extern int NoneBegin;
#include <more.hpp>

asio::awaitable<void> more3() {
  work();
  more();
  co_return;
}

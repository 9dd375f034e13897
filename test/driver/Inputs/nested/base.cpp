extern int NoneBegin;
#include <base.hpp>

asio::awaitable<void> base() {
  work();
  co_return;
}

extern int NoneBegin;
#include <other.hpp>

asio::awaitable<void> other1() {
  work();
  other();
  co_return;
}

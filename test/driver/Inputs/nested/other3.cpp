extern int NoneBegin;
#include <other.hpp>

asio::awaitable<void> other3() {
  work();
  other();
  co_return;
}

extern int NoneBegin;
#include <other.hpp>

asio::awaitable<void> other2() {
  work();
  other();
  co_return;
}

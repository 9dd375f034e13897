extern int NoneBegin;
#define MORE_RETURNS int
#include <more.hpp>

asio::awaitable<void> changed() {
  more();
  work();
  co_return;
}

#include "finding.h"

asio::awaitable<void> drop() {
  work();
  co_return;
}

#include "save.h"
#include <unistd.h>
asio::awaitable<void> z10() { work();
  save();
  co_return;
}

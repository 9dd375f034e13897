#include "save.h"
#include <unistd.h>
asio::awaitable<void> z9() { work();
  save();
  sleep(1);
  co_return;
}

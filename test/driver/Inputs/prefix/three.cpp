#include "frame.h"
#include "again.h"
#define MORE 1
#if MORE
#include "own.h"
#endif

asio::awaitable<void> three() {
  rest();
  co_await framed();
}

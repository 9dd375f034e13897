#include <folly/coro/Task.h>

folly::coro::Task<void> handleRequest();
void log(const char *Message);

folly::coro::Task<void> serve() {
  while (true) {
    try {
      co_await handleRequest();
    SAMPLE
      log(Error.what());
    }
  }
}

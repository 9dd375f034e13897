#include <folly/coro/Baton.h>
#include <folly/coro/Task.h>

struct Server {
  SAMPLE
};

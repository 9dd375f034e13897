#include <chrono>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>

using namespace std::chrono_literals;
using folly::coro::sleep;

struct {
  bool isReady() const;
} Device;

folly::coro::Task<void> ready() {
  SAMPLE
}

// Source: facebook/folly folly/coro/AsyncScope.h, comments (the owner's destructor waits for what runs with its `this`).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <chrono>
#include <folly/coro/AsyncScope.h>
#include <folly/coro/BlockingWait.h>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <string>
#include <utility>
#include <vector>

namespace stats {

folly::coro::Task<void> publish(std::vector<std::string> lines);

class Exporter {
public:
  Exporter() { scope_.add(folly::coro::co_withExecutor(folly::getGlobalCPUExecutor(), loop())); }
  ~Exporter() {
    stopping_ = true;
    folly::coro::blockingWait(scope_.joinAsync());
  }
  void add(std::string line) { lines_.push_back(std::move(line)); }

private:
  folly::coro::Task<void> loop() {
    while (!stopping_) {
      co_await folly::coro::sleep(std::chrono::seconds(1));
      auto lines = std::exchange(lines_, {});
      co_await publish(std::move(lines));
      ++rounds_;
    }
  }

  folly::coro::AsyncScope scope_;
  std::vector<std::string> lines_;
  bool stopping_ = false;
  unsigned rounds_ = 0;
};

void runJob(const std::vector<std::string> &steps) {
  Exporter exporter;
  for (const auto &step : steps)
    exporter.add(step);
}

} // namespace stats

// Source: jbaldwin/libcoro pull request #354 and folly AsyncScope (started work is kept in a member and joined before the end)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <folly/coro/AsyncScope.h>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <optional>
#include <string>
#include <vector>

namespace flush {
folly::coro::Task<void> write_batch(std::vector<std::string> lines);

class Flusher {
  folly::Executor::KeepAlive<> executor_ = folly::getGlobalCPUExecutor();
  folly::coro::AsyncScope scope_;
  std::vector<std::string> lines_;
  std::optional<folly::SemiFuture<folly::Unit>> loop_;
  bool stopping_ = false;

  folly::coro::Task<void> run() {
    while (!stopping_) {
      co_await folly::coro::sleep(std::chrono::milliseconds(100));
      auto batch = std::move(lines_);
      lines_ = std::vector<std::string>();
      co_await write_batch(std::move(batch));
    }
  }

public:
  void start() {
    loop_ = folly::coro::co_withExecutor(executor_, run()).start();
    scope_.add(folly::coro::co_withExecutor(executor_, write_batch({"started"})));
  }

  folly::coro::Task<void> stop() {
    stopping_ = true;
    if (loop_)
      co_await std::move(*loop_);
    co_await scope_.joinAsync();
  }
};
} // namespace flush

// Source: facebook/folly folly/coro/README.md, "Lambdas" (the closure must live as long as its task: use co_invoke); here
// the call is in a helper of the project.
// FLAGS: -nostdinc++ -isystem {stubs}
#include <chrono>
#include <folly/coro/AsyncScope.h>
#include <folly/coro/Sleep.h>
#include <folly/coro/Task.h>
#include <memory>
#include <string>
#include <utility>

namespace edge {

class Origin {
public:
  folly::coro::Task<std::string> get(std::string path);
};

class Prefetcher {
public:
  explicit Prefetcher(std::shared_ptr<Origin> origin) : origin_(std::move(origin)) {}

  void warm(const std::string &page) {
    inBackground([this, page, style = page + ".css"]() -> folly::coro::Task<void> { // EITHER: lifetime dangling
      co_await folly::coro::sleep(std::chrono::milliseconds(50));
      auto body = co_await origin_->get(page);   // EITHER: lifetime dangling
      auto sheet = co_await origin_->get(style); // EITHER: lifetime dangling
      bytes_ += body.size() + sheet.size();
    });
  }

  folly::coro::Task<void> stop() { co_await scope_.joinAsync(); }

private:
  template <typename F> void inBackground(F &&makeTask) {
    ++started_;
    scope_.add(folly::coro::co_withExecutor(folly::getGlobalCPUExecutor(), makeTask())); // EITHER: lifetime dangling
  }

  std::shared_ptr<Origin> origin_;
  folly::coro::AsyncScope scope_;
  unsigned long bytes_ = 0;
  unsigned started_ = 0;
};

} // namespace edge

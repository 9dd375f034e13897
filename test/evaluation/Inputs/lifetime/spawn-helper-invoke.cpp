// Source: facebook/folly folly/coro/README.md, "Lambdas" (co_invoke keeps the closure until the task is done), behind a
// helper of the project.
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
    inBackground([origin = origin_, page, style = page + ".css"]() -> folly::coro::Task<void> {
      co_await folly::coro::sleep(std::chrono::milliseconds(50));
      auto body = co_await origin->get(page);
      if (!body.empty())
        body = co_await origin->get(style);
    });
  }

  folly::coro::Task<void> stop() { co_await scope_.joinAsync(); }

private:
  template <typename F> void inBackground(F &&makeTask) {
    scope_.add(folly::coro::co_withExecutor(folly::getGlobalCPUExecutor(),
                                            folly::coro::co_invoke(std::forward<F>(makeTask))));
  }

  std::shared_ptr<Origin> origin_;
  folly::coro::AsyncScope scope_;
};

} // namespace edge

// Source: jbaldwin/libcoro issue #284 (string captured by the closure of a started task)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <coro/coro.hpp>
#include <memory>
#include <string>
#include <vector>

void log_info(const std::string &line);

class LineProcessor {
  std::unique_ptr<coro::thread_pool> pool_ = coro::thread_pool::make_unique();
  std::vector<std::string> done_;

public:
  void process(std::string line) {
    auto process_line = [this, line]() -> coro::task<void> {
      co_await pool_->schedule();
      log_info("processing " + line);
      done_.push_back(line);
      co_return;
    };
    if (!pool_->spawn_detached(process_line())) // EXPECT: lifetime
      log_info("pool is shut down");
  }

  ~LineProcessor() { pool_->shutdown(); }
};

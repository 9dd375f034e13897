// Source: jbaldwin/libcoro pull request #294 (captures removed: the closure is given what it needs as parameters)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <coro/coro.hpp>
#include <memory>
#include <string>
#include <vector>

void log_info(const std::string &line);

class LineProcessor {
  std::unique_ptr<coro::thread_pool> pool_ = coro::thread_pool::make_unique();
  std::shared_ptr<std::vector<std::string>> done_ =
      std::make_shared<std::vector<std::string>>();

public:
  void process(std::string line) {
    auto process_line = [](coro::thread_pool &pool, std::string text,
                           std::shared_ptr<std::vector<std::string>> done) -> coro::task<void> {
      co_await pool.schedule();
      log_info("processing " + text);
      done->push_back(text);
    };
    if (!pool_->spawn_detached(process_line(*pool_, line, done_)))
      log_info("pool is shut down");
  }

  ~LineProcessor() { pool_->shutdown(); }
};

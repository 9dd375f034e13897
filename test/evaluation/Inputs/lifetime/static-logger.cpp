// Source: jbaldwin/libcoro pull request #354, comments (an object that lives as long as the program may run in the background
// with its `this`).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <chrono>
#include <coro/coro.hpp>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace logging {

coro::task<void> writeLines(std::vector<std::string> lines);

class Logger {
public:
  static Logger &instance() {
    static Logger logger;
    return logger;
  }

  void start(coro::scheduler &scheduler) {
    if (!std::exchange(started_, true))
      scheduler.spawn_detached(flushForever(scheduler));
  }
  void write(std::string line) { lines_.push_back(std::move(line)); }

private:
  Logger() = default;

  coro::task<void> flushForever(coro::scheduler &scheduler) {
    for (;;) {
      co_await scheduler.yield_for(std::chrono::milliseconds(200));
      if (lines_.empty())
        continue;
      co_await writeLines(std::exchange(lines_, {}));
      ++flushed_;
    }
  }

  std::vector<std::string> lines_;
  bool started_ = false;
  unsigned flushed_ = 0;
};

void startLogging(coro::scheduler &scheduler) { Logger::instance().start(scheduler); }

} // namespace logging

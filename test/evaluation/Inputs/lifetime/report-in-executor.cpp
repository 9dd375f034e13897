// Source: David-Haim/concurrencpp issue #61 and README "Parallel coroutines" (arguments of a parallel coroutine must be
// passed by value, as it may run after the caller's expression).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <concurrencpp/concurrencpp.h>
#include <memory>
#include <string>
#include <vector>

namespace report {

using executor_ptr = std::shared_ptr<concurrencpp::executor>;

concurrencpp::result<std::string> render(executor_ptr executor, std::string text);
concurrencpp::result<void> store(executor_ptr executor, std::string file, std::string text);

class Writer {
public:
  explicit Writer(executor_ptr executor) : executor_(std::move(executor)) {}

  concurrencpp::result<void> writeOne(executor_ptr executor, const std::string &directory, const std::string &name) {
    auto text = co_await render(executor, name);
    co_await store(executor, directory + "/" + name, std::move(text)); // EITHER: lifetime dangling // EITHER: lifetime danglingdir
  }

  concurrencpp::result<unsigned> writeAll(std::vector<int> months, std::string root) {
    std::vector<concurrencpp::result<void>> running;
    for (int month : months) {
      const std::string directory = root + "/" + std::to_string(month / 100); // EITHER: lifetime danglingdir
      running.push_back(writeOne(executor_, directory, "month-" + std::to_string(month))); // EITHER: lifetime dangling // EITHER: lifetime danglingdir
    }
    unsigned written = 0;
    for (auto &one : running) {
      co_await one;
      ++written;
    }
    co_return written;
  }

private:
  executor_ptr executor_;
};

} // namespace report

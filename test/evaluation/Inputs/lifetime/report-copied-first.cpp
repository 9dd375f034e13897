// Source: David-Haim/concurrencpp README, "result promises" (a result's coroutine starts at once: what is built from the
// arguments before the first co_await is safe).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <concurrencpp/concurrencpp.h>
#include <memory>
#include <string>
#include <vector>

namespace report {

using executor_ptr = std::shared_ptr<concurrencpp::executor>;

concurrencpp::result<std::string> render(executor_ptr executor, std::string text);
concurrencpp::result<void> store(executor_ptr executor, std::string file, std::string text);

concurrencpp::result<void> writeOne(executor_ptr executor, const std::string &directory, const std::string &name) {
  const std::string file = directory + "/" + name;
  auto rendering = render(executor, name);
  auto text = co_await rendering;
  co_await store(executor, file, std::move(text));
}

concurrencpp::result<unsigned> writeAll(executor_ptr executor, std::vector<int> months, std::string root) {
  std::vector<concurrencpp::result<void>> running;
  for (int month : months)
    running.push_back(writeOne(executor, root + "/2024", "month-" + std::to_string(month)));
  unsigned written = 0;
  for (auto &one : running) {
    co_await one;
    ++written;
  }
  co_return written;
}

} // namespace report

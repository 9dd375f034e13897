// Source: David-Haim/concurrencpp issue #82 (a result that cannot be awaited here is handed to a null_result coroutine).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <concurrencpp/concurrencpp.h>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace indexer {

struct Report {
  std::vector<std::string> words;
  int failures = 0;
};

concurrencpp::result<int> countWords(std::string path);

class Indexer {
public:
  explicit Indexer(std::shared_ptr<Report> report)
      : m_report(std::move(report)) {}

  // Not a coroutine: the file watcher calls it.
  void onFileChanged(std::string path) {
    auto counted = countWords(path);
    consume(std::move(counted), m_report, std::move(path));
  }

  // Waits at shutdown for what is still under way.
  concurrencpp::result<int> drain() {
    int total = 0;
    auto pending = std::exchange(m_pending, {});
    for (auto &r : pending)
      total += co_await r;
    co_return total;
  }

  void remember(std::string path) { m_pending.push_back(countWords(std::move(path))); }

private:
  static concurrencpp::null_result consume(concurrencpp::result<int> counted,
                                           std::shared_ptr<Report> report,
                                           std::string path) {
    const int words = co_await counted;
    if (words < 0)
      ++report->failures;
    else
      report->words.push_back(path);
  }

  std::shared_ptr<Report> m_report;
  std::vector<concurrencpp::result<int>> m_pending;
};

} // namespace indexer

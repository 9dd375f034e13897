// Source: David-Haim/concurrencpp issue #150 (result forgotten although somebody has to consume it)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <concurrencpp/concurrencpp.h>
#include <memory>
#include <string>
#include <vector>

namespace journal {
using executor_ptr = std::shared_ptr<concurrencpp::thread_pool_executor>;

struct Record {
  unsigned long sequence = 0;
  std::string text;
};
void write_record(const Record &record);

class Journal {
  executor_ptr executor_;
  unsigned long next_ = 0;

  concurrencpp::lazy_result<bool> append(Record record) {
    co_await concurrencpp::resume_on(executor_);
    write_record(record);
    co_return true;
  }
  concurrencpp::lazy_result<void> sync();

public:
  concurrencpp::result<unsigned long> commit(std::vector<std::string> lines) {
    for (auto &line : lines) {
      Record record;
      record.sequence = ++next_;
      record.text = line;
      auto stored = append(record); // EXPECT: unawaited
    }
    co_await sync();
    co_return next_;
  }
};
} // namespace journal

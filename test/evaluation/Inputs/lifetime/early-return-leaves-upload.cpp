// Source: userver-framework/userver issue #78 (started tasks that refer to locals, left behind)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <concurrencpp/concurrencpp.h>
#include <memory>
#include <string>
#include <vector>

namespace backup {
using executor_ptr = std::shared_ptr<concurrencpp::thread_pool_executor>;

struct Chunk {
  std::string name;
  std::vector<char> bytes;
};
concurrencpp::result<bool> check_quota(executor_ptr executor, std::string account);
void put_object(const Chunk &chunk);

concurrencpp::result<void> upload(executor_ptr executor, const Chunk &chunk) {
  co_await concurrencpp::resume_on(executor);
  put_object(chunk);
}

class Job {
  executor_ptr executor_;
  std::string account_;

public:
  concurrencpp::result<int> run(std::string name) {
    Chunk chunk;
    chunk.name = name;
    chunk.bytes.resize(1 << 20);
    auto uploading = upload(executor_, chunk); // EITHER: lifetime left
    const bool allowed = co_await check_quota(executor_, account_);
    if (!allowed)
      co_return -1; // EITHER: lifetime left
    co_await uploading;
    co_return 0;
  }
};
} // namespace backup

// Source: m4saka/CoTaskLib issue #8, as fixed in the way of a struct that owns its strings.
// FLAGS: -nostdinc++ -isystem {stubs}
#include <async_simple/coro/Lazy.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace s3 {

using async_simple::coro::Lazy;

struct PutRequest {
  std::string bucket;
  std::string key;
  std::string_view method; // of a literal
};

Lazy<void> authorize(std::string account);
Lazy<int> transfer(std::string head);

class Client {
public:
  explicit Client(std::string account) : account_(std::move(account)) {}

  Lazy<int> put(PutRequest request) {
    co_await authorize(account_);
    std::string head(request.method);
    head += " /" + request.bucket + "/" + request.key;
    co_return co_await transfer(std::move(head));
  }

private:
  std::string account_;
};

Lazy<int> backup(Client &client, int parts) {
  std::vector<Lazy<int>> uploads;
  for (int i = 0; i < parts; ++i)
    uploads.push_back(client.put({"backup", "part-" + std::to_string(i), "PUT"}));
  int failed = 0;
  for (auto &result : co_await async_simple::coro::collectAll(std::move(uploads)))
    failed += result.hasError();
  co_return failed;
}

} // namespace s3

// Source: m4saka/CoTaskLib issue #8 (a view as a parameter of a coroutine); here the views are in a struct that is passed by
// value, so that nothing of the signature looks like a reference.
// FLAGS: -nostdinc++ -isystem {stubs}
#include <async_simple/coro/Lazy.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace s3 {

using async_simple::coro::Lazy;

struct PutRequest {
  std::string_view bucket;
  std::string_view key;
  std::string body;
};

Lazy<void> authorize(std::string account);
Lazy<int> transfer(std::string head, std::string body);

class Client {
public:
  explicit Client(std::string account) : account_(std::move(account)) {}

  Lazy<int> put(PutRequest request) {
    co_await authorize(account_);
    std::string head = "PUT /";
    head += request.bucket;
    head += "/";
    head += request.key; // EITHER: lifetime dangling
    co_return co_await transfer(std::move(head), std::move(request.body));
  }

private:
  std::string account_;
};

Lazy<int> backup(Client &client, std::vector<std::string> files) {
  std::vector<Lazy<int>> uploads;
  int number = 0;
  for (auto &file : files)
    uploads.push_back(client.put({"backup", "part-" + std::to_string(number++), std::move(file)})); // EITHER: lifetime dangling
  int failed = 0;
  for (auto &result : co_await async_simple::coro::collectAll(std::move(uploads)))
    failed += result.hasError() || result.value() != 200;
  co_return failed;
}

Lazy<int> single(Client &client, int number) {
  co_return co_await client.put({"single", "part-" + std::to_string(number), "text"});
}

} // namespace s3

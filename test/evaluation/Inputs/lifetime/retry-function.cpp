// Source: cppnext.com, "When Coroutines Betray You" (a callable that is retried is kept by reference); here a std::function by
// const reference, to which a lambda is converted at the call.
#include "../rt/libcoro.hpp"
#include <functional>
#include <optional>
#include <string>

namespace etcd {

struct Value {
  std::string data;
  long revision = 0;
};

using Operation = std::function<coro::task<std::optional<Value>>()>;

coro::task<void> backOff(int attempt);

coro::task<std::optional<Value>> retry(const Operation &operation, int most) {
  for (int attempt = 0; attempt < most; ++attempt) {
    if (auto value = co_await operation()) // EITHER: lifetime dangling
      co_return value;
    co_await backOff(attempt);
  }
  co_return std::nullopt;
}

class Client {
public:
  coro::task<std::optional<Value>> get(std::string key) {
    return retry([this, key] { return request("GET", key); }, retries_); // EITHER: lifetime dangling
  }

  coro::task<std::optional<Value>> watch(std::string key) {
    ++watches_;
    co_return co_await retry([this, &key] { return request("WATCH", key); }, retries_);
  }

private:
  coro::task<std::optional<Value>> request(std::string verb, std::string key);
  int retries_ = 3;
  unsigned watches_ = 0;
};

} // namespace etcd

// Source: cppnext.com "When Coroutines Betray You: A Lambda Lifetime Bug" (with_retries takes the callable as auto&&).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <coro/coro.hpp>
#include <string>
#include <utility>
#include <vector>

namespace routes {

struct Provider {
  coro::task<bool> update(std::string key, int version);
};

template <typename F> coro::task<int> with_retries(F &&attempt, int limit) { // EITHER: lifetime a
  int tries = 0;
  while (tries < limit) {
    ++tries;
    if (co_await attempt()) // EITHER: lifetime a
      break;
  }
  co_return tries;
}

class Publisher {
public:
  explicit Publisher(Provider &p) : m_provider(p) {}

  coro::task<int> publish_all(std::vector<std::string> keys) {
    std::vector<coro::task<int>> running;
    for (const auto &key : keys) {
      const int version = next_version();
      running.push_back(with_retries( // EITHER: lifetime a
          [this, key, version] {      // EITHER: lifetime a
            return m_provider.update(key, version);
          },
          10));
    }
    auto results = co_await coro::when_all(std::move(running)); // EITHER: lifetime a
    int tries = 0;
    for (auto &r : results)
      tries += r.return_value();
    co_return tries;
  }

private:
  int next_version() { return ++m_version; }

  Provider &m_provider;
  int m_version = 0;
};

} // namespace routes

// Source: David-Haim/concurrencpp issue #61, as the answer wants it (when_all is awaited on the pool, and each result is
// ready when it is asked).
#include "../rt/concurrencpp.hpp"

namespace cc = concurrencpp;

cc::result<int> consume(std::shared_ptr<cc::thread_pool_executor> pool, int depth);

cc::result<int> consumeAll(std::shared_ptr<cc::thread_pool_executor> pool, int depth) {
  std::vector<cc::result<int>> results;
  for (int i = 0; i < depth; ++i)
    results.push_back(consume(pool, i));
  auto done = co_await cc::when_all(std::static_pointer_cast<cc::executor>(pool), std::move(results));
  int sum = 0;
  for (auto &each : done)
    sum += each.get();
  co_return sum;
}

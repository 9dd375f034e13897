// Source: David-Haim/concurrencpp example/3_async_file_processing/source/main.cpp (what blocks is in the closure that
// another thread runs; the coroutine only awaits).
#include "../rt/concurrencpp.hpp"
#include <thread>

namespace cc = concurrencpp;

cc::result<int> slowSquare(std::shared_ptr<cc::background_executor> background, int x) {
  auto square = background->submit([x] {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    return x * x;
  });
  const int y = co_await square;
  co_return y + 1;
}

// Source: kprotty/zap pull #8 (review of coro-qsort.cpp: both halves are awaited one after the other).
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <algorithm>
#include <iterator>
#include <numeric>
#include <vector>

namespace bench {

using Iter = std::vector<int>::iterator;

Iter splitByPivot(Iter begin, Iter end) {
  Iter pivot = std::prev(end);
  Iter mid = std::partition(begin, pivot, [=](int x) { return x <= *pivot; });
  std::swap(*mid, *pivot);
  return mid;
}

asio::awaitable<void> quickSort(asio::thread_pool &pool, Iter begin, Iter end) {
  if (std::distance(begin, end) <= 32) {
    std::sort(begin, end);
    co_return;
  }
  co_await asio::post(pool, asio::use_awaitable);
  Iter mid = splitByPivot(begin, end);
  co_await quickSort(pool, begin, mid);   // EITHER: sequential a
  co_await quickSort(pool, mid + 1, end); // EITHER: sequential a
}

} // namespace bench

int main() {
  asio::thread_pool pool(4);
  std::vector<int> values(100000);
  std::iota(values.rbegin(), values.rend(), 0);
  asio::co_spawn(pool, bench::quickSort(pool, values.begin(), values.end()),
                 asio::detached);
  pool.join();
}

// Source: lewissbaker/cppcoro README, sync_wait (who waits for the task to end may lend it all that is on its stack).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <cppcoro/io_service.hpp>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>
#include <vector>

namespace tool {

struct Summary {
  unsigned long files = 0;
  unsigned long bytes = 0;
};

cppcoro::task<unsigned long> sizeOf(cppcoro::static_thread_pool &pool, const std::string &path);

cppcoro::task<> addTo(Summary &summary, cppcoro::static_thread_pool &pool, const std::string &path) {
  const auto bytes = co_await sizeOf(pool, path);
  ++summary.files;
  summary.bytes += bytes;
}

int run(const std::vector<std::string> &paths) {
  cppcoro::static_thread_pool pool(2);
  Summary summary;
  std::vector<cppcoro::task<>> tasks;
  for (const auto &path : paths)
    tasks.push_back(addTo(summary, pool, path));
  cppcoro::sync_wait(cppcoro::when_all(std::move(tasks)));

  cppcoro::sync_wait([&]() -> cppcoro::task<> {
    for (const auto &path : paths)
      summary.bytes -= co_await sizeOf(pool, path) / 100;
  }());
  return summary.files == paths.size() ? 0 : 1;
}

} // namespace tool

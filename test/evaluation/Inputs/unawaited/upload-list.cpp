// Source: iv461/icey pull #20 (a promise that is destroyed before it was awaited never launches its operation).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <coro/coro.hpp>
#include <string>
#include <utility>
#include <vector>

namespace backup {

struct Item {
  std::string path;
  bool dirty = false;
};

class Uploader {
public:
  coro::task<void> upload(Item item);

  coro::task<int> sync(std::vector<Item> items) {
    std::vector<coro::task<void>> uploads; // EITHER: unawaited a
    for (auto &item : items) {
      if (!item.dirty)
        continue;
      uploads.push_back(upload(item)); // EITHER: unawaited a
      item.dirty = false;
    }
    const int count = static_cast<int>(uploads.size());
    m_total += count;
    co_await notify(count);
    co_return count;
  }

private:
  coro::task<void> notify(int count);
  int m_total = 0;
};

} // namespace backup

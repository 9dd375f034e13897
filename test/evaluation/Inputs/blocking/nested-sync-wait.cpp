// Source: NVIDIA/stdexec issue #1429 (sync_wait is not reentrant: it blocks the last free thread of the scheduler).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <exec/task.hpp>
#include <stdexec/execution.hpp>
#include <utility>

namespace render {

struct Tile {
  int x = 0;
  int y = 0;
};

exec::task<int> shade(Tile t);

template <typename Sender> int finish(Sender &&work) {
  auto result = stdexec::sync_wait(std::forward<Sender>(work)); // EITHER: blocking a
  return std::get<0>(*result);
}

class Frame {
public:
  exec::task<int> row(int y, int width) {
    int sum = 0;
    for (int x = 0; x < width; ++x) {
      if (cached(x, y))
        continue;
      sum += finish(shade(Tile{x, y})); // EITHER: blocking a
    }
    co_return sum;
  }

private:
  bool cached(int x, int y) const;
  int m_rows = 0;
};

} // namespace render

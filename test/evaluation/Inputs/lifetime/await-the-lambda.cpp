// Source: llvm/llvm-project issue #76995 (co_await of an immediately invoked capturing lambda is fine: the closure lives to the end of the full expression).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>
#include <utility>
#include <vector>

namespace image {

struct Picture {
  std::string name;
  std::vector<int> pixels;
};

class Scaler {
public:
  explicit Scaler(cppcoro::static_thread_pool &pool) : m_pool(pool) {}

  cppcoro::task<int> scale(Picture picture, int factor) {
    const int limit = m_limit;
    int sum = co_await [this, factor, limit](
                           const Picture &p) -> cppcoro::task<int> {
      co_await m_pool.schedule();
      int total = 0;
      for (int px : p.pixels)
        total += px * factor < limit ? px * factor : limit;
      co_return total;
    }(picture);

    auto store = [this, &picture](int value) -> cppcoro::task<> {
      co_await m_pool.schedule();
      picture.pixels.clear();
      picture.pixels.push_back(value);
      m_stored++;
    };
    co_await store(sum);
    co_return sum;
  }

private:
  cppcoro::static_thread_pool &m_pool;
  int m_limit = 255;
  int m_stored = 0;
};

} // namespace image

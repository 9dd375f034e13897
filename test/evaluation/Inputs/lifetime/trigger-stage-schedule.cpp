// Source: erigontech/silkworm pull request #2605 (task caller lifecycle in TriggersStage::schedule)
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
#include <asio/co_spawn.hpp>
#include <asio/use_awaitable.hpp>
#include <functional>
#include <stdexcept>
#include <utility>

namespace silk {
template <typename T> using Task = asio::awaitable<T>;

struct RWTxn {
  int id = 0;
};

namespace concurrency {
template <typename T> Task<T> spawn_task(asio::io_context &ioc, Task<T> task) {
  return asio::co_spawn(ioc, std::move(task), asio::use_awaitable);
}
} // namespace concurrency

class TriggersStage {
  asio::io_context ioc_;
  RWTxn *current_tx_ = nullptr;

public:
  void forward(RWTxn &tx) {
    current_tx_ = &tx;
    ioc_.restart();
    ioc_.run_for(std::chrono::milliseconds(50));
    current_tx_ = nullptr;
  }

  Task<void> schedule(std::function<void(RWTxn &)> callback) {
    auto task_caller = [this, c = std::move(callback)]() -> Task<void> {
      RWTxn *tx = this->current_tx_;
      if (!tx)
        throw std::logic_error("no transaction");
      c(*tx);
      co_return;
    };
    return concurrency::spawn_task(ioc_, task_caller()); // EXPECT: lifetime
  }
};
} // namespace silk

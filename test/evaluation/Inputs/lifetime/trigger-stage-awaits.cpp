// Source: erigontech/silkworm pull request #2605, as fixed (schedule is a coroutine that waits for the spawned task)
// FLAGS: -DASIO_HAS_CO_AWAIT -DASIO_HAS_STD_COROUTINE
#include <asio.hpp>
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
  Task<void> schedule(std::function<void(RWTxn &)> callback) {
    auto task_caller = [this, trigger = std::move(callback)]() -> Task<void> {
      RWTxn *tx = this->current_tx_;
      if (!tx)
        throw std::logic_error("no transaction");
      trigger(*tx);
      co_return;
    };
    co_return co_await concurrency::spawn_task(ioc_, task_caller());
  }
};
} // namespace silk

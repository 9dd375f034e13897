// Source: boostorg/unordered issue #245 (the callback schedules again, and the iterator is gone when it is erased)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <cppcoro/io_service.hpp>
#include <cppcoro/task.hpp>
#include <functional>
#include <string>
#include <unordered_map>
#include <utility>

namespace wheel {
using callback_t = std::function<cppcoro::task<>(unsigned)>;

struct operation {
  callback_t callback;
  unsigned runs = 0;
};

class timer_wheel {
  std::unordered_map<unsigned, operation> operations_;
  cppcoro::io_service &io_;
  unsigned next_id_ = 1;

public:
  explicit timer_wheel(cppcoro::io_service &io) : io_(io) {}

  unsigned schedule(callback_t callback) {
    unsigned id = next_id_++;
    operations_.try_emplace(id, operation{std::move(callback)});
    return id;
  }
  void cancel(unsigned id) { operations_.erase(id); }

  cppcoro::task<> elapsed(unsigned id) {
    co_await io_.schedule();
    if (auto it = operations_.find(id); it != operations_.end()) {
      co_await it->second.callback(id);
      operations_.erase(it); // EXPECT: lifetime
    }
  }
};
} // namespace wheel

// Source: NVIDIA/stdexec pull request #1214 (a task that is not awaited does nothing: mark it nodiscard)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <exec/task.hpp>
#include <stdexec/execution.hpp>
#include <string>
#include <tuple>
#include <vector>

namespace bmc {
class Sensor {
  std::string path_;
  int failures_ = 0;

public:
  exec::task<void> reset();
  exec::task<int> read();
  bool failed() const { return failures_ > 3; }
};
class Fan {
  unsigned pwm_ = 0;

public:
  exec::task<void> reset();
  bool failed() const { return pwm_ == 0; }
};

class Zone {
  std::vector<Sensor> sensors_;
  std::vector<Fan> fans_;
  unsigned resets_ = 0;

  template <typename Range, typename F> static void visit(Range &range, F func) {
    for (auto &item : range)
      func(item);
  }

public:
  exec::task<void> recover() {
    auto restart = [this](auto &item) {
      if (!item.failed())
        return;
      item.reset(); // EXPECT: unawaited
      ++resets_;
    };
    visit(sensors_, restart);
    visit(fans_, restart);
    if (!sensors_.empty())
      co_await sensors_.front().read();
  }
};
} // namespace bmc

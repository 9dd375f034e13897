// Source: kovacsnador/tinycoro include/tinycoro/TaskGroup.hpp, TryNext (a future is only put into the list of ready ones
// when its value was set).
#include "../rt/lazy_task.hpp"
#include <chrono>
#include <future>
#include <optional>
#include <vector>

class Group {
  std::vector<std::future<int>> ready_;

public:
  std::optional<int> tryNext() {
    if (ready_.empty())
      return std::nullopt;
    auto next = std::move(ready_.back());
    ready_.pop_back();
    if (next.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
      return std::nullopt;
    return next.get();
  }
};

task<void> step();

task<int> sumOf(Group &group) {
  co_await step();
  int sum = 0;
  while (auto one = group.tryNext())
    sum += *one;
  co_return sum;
}

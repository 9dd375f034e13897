// RUN: %check %s

// Never because of a name: these types cannot be awaited.

#include <future>

struct Task {
  void wait();
};
class [[nodiscard]] awaitable {};
Task fetch();
awaitable load();
std::future<int> compute();

void drops() {
  fetch();
  (void)load();
  auto Unused = fetch();
  auto Future = compute();
  auto Async = std::async([] { return 1; });
}

#include <cppcoro/task.hpp>
#include <memory>
#include <thread>

struct worker {
  std::thread Thread;
  ~worker() { Thread.join(); }
};
struct config {
  std::unique_ptr<worker> Worker;
  std::unique_ptr<std::jthread> Thread;
  explicit config(missing Given) : Worker(std::move(Given)), Thread(Given) {}
};
cppcoro::task<> run() {
  std::unique_ptr<config> Config = std::make_unique<config>(3);
  co_return;
}

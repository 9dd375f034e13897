// Source: drogonframework/drogon lib/inc/drogon/utils/coroutine.h, WhenAllAwaiter (a lambda that captures nothing is
// a temporary, but all that its coroutine uses are parameters, and the awaiter lives until the last one resumes it).
#include "../rt/drogon.hpp"
#include <atomic>
#include <vector>

class WhenAll {
  std::vector<drogon::Task<>> tasks_;
  std::atomic<std::size_t> left_;

public:
  explicit WhenAll(std::vector<drogon::Task<>> tasks) : tasks_(std::move(tasks)), left_(tasks_.size()) {}
  bool await_ready() const { return tasks_.empty(); }
  void await_suspend(std::coroutine_handle<> whole) {
    const std::size_t count = tasks_.size();
    for (std::size_t i = 0; i < count; ++i) {
      [](WhenAll *self, std::coroutine_handle<> whole, drogon::Task<> task) -> drogon::AsyncTask {
        co_await task;
        if (self->left_.fetch_sub(1) == 1)
          whole.resume();
      }(this, whole, std::move(tasks_[i]));
    }
  }
  void await_resume() {}
};

drogon::Task<> store(int row);

drogon::Task<> storeBoth() {
  std::vector<drogon::Task<>> rows;
  rows.push_back(store(1));
  rows.push_back(store(2));
  co_await WhenAll(std::move(rows));
}

// Source: brainboxdotcc/DPP pull request #763 (an object is where it stays before its coroutine is started, and its own
// destructor takes the frame with it).
#include <coroutine>
#include <exception>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace crawl {

class Running { // starts at the call; the frame goes with this object
public:
  struct promise_type {
    Running get_return_object() { return Running(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  Running() = default;
  Running(Running &&o) noexcept : handle_(std::exchange(o.handle_, nullptr)) {}
  Running &operator=(Running &&o) noexcept {
    std::swap(handle_, o.handle_);
    return *this;
  }
  ~Running() {
    if (handle_)
      handle_.destroy();
  }

private:
  explicit Running(std::coroutine_handle<promise_type> h) : handle_(h) {}
  std::coroutine_handle<promise_type> handle_;
};

struct Page {
  bool await_ready() const noexcept { return false; }
  void await_suspend(std::coroutine_handle<>);
  std::string await_resume();
};
Page nextPage(const std::string &site);

class Worker {
public:
  explicit Worker(std::string site) : site_(std::move(site)) {}
  Worker(const Worker &) = delete;

  void start() { running_ = crawl(); }

private:
  Running crawl() {
    for (;;) {
      auto page = co_await nextPage(site_);
      if (page.empty())
        co_return;
      bytes_ += page.size();
    }
  }

  std::string site_;
  unsigned long bytes_ = 0;
  Running running_;
};

class Crawler {
public:
  void add(std::string site) {
    auto worker = std::make_unique<Worker>(std::move(site));
    worker->start();
    workers_.push_back(std::move(worker));
  }
  void clear() { workers_.clear(); }

private:
  std::vector<std::unique_ptr<Worker>> workers_;
};

} // namespace crawl

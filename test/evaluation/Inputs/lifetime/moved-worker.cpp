// Source: brainboxdotcc/DPP pull request #763 and others (a coroutine of an object that is moved after it was started keeps
// the old address).
#include <coroutine>
#include <exception>
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
  Worker(Worker &&) = default;

  void start() { running_ = crawl(); }
  unsigned long bytes() const { return bytes_; }

private:
  Running crawl() {
    for (;;) {
      auto page = co_await nextPage(site_); // EITHER: lifetime dangling
      if (page.empty())
        co_return;
      bytes_ += page.size(); // EITHER: lifetime dangling
    }
  }

  std::string site_;
  unsigned long bytes_ = 0;
  Running running_;
};

class Crawler {
public:
  void add(std::string site) {
    Worker worker(std::move(site)); // EITHER: lifetime dangling
    worker.start();                 // EITHER: lifetime dangling
    workers_.push_back(std::move(worker)); // EITHER: lifetime dangling
  }

private:
  std::vector<Worker> workers_;
};

} // namespace crawl

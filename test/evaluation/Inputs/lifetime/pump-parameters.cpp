// Source: cppalliance/capy documentation, "Lambda Coroutine Captures", the safe pattern (an immediately invoked lambda
// without captures: its parameters are copied into the frame).
#include <coroutine>
#include <deque>
#include <exception>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace pump {

class Job { // does nothing before it is resumed
public:
  struct promise_type {
    Job get_return_object() { return Job(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  Job(Job &&o) noexcept : handle_(std::exchange(o.handle_, nullptr)) {}
  ~Job() {
    if (handle_)
      handle_.destroy();
  }
  bool step() {
    handle_.resume();
    return !handle_.done();
  }

private:
  explicit Job(std::coroutine_handle<promise_type> h) : handle_(h) {}
  std::coroutine_handle<promise_type> handle_;
};

using Levels = std::vector<int>;
void note(const std::string &channel, int level);

class Fader {
public:
  void fadeOut(std::string channel, int steps) {
    for (std::size_t i = 0; i < levels_->size(); ++i)
      jobs_.push_back([](std::shared_ptr<Levels> levels, std::size_t i, std::string channel, int steps) -> Job {
        for (int left = steps; left > 0; --left) {
          (*levels)[i] = (*levels)[i] * left / steps;
          note(channel, (*levels)[i]);
          co_await std::suspend_always{};
        }
      }(levels_, i, channel, steps));
  }

  void tick() {
    std::deque<Job> running;
    running.swap(jobs_);
    for (auto &job : running)
      if (job.step())
        jobs_.push_back(std::move(job));
  }

private:
  std::shared_ptr<Levels> levels_ = std::make_shared<Levels>(8, 100);
  std::deque<Job> jobs_;
};

} // namespace pump

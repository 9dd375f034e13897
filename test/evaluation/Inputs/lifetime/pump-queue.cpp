// Source: cppalliance/capy documentation, "Lambda Coroutine Captures" (the task of an immediately invoked lambda is kept,
// its closure is not; here a queue runs the tasks later).
#include <coroutine>
#include <cstddef>
#include <deque>
#include <exception>
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
  Job &operator=(Job &&o) noexcept {
    std::swap(handle_, o.handle_);
    return *this;
  }
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

struct NextTick : std::suspend_always {};

class Pump {
public:
  void add(Job job) { jobs_.push_back(std::move(job)); }
  void tick() {
    for (std::size_t n = jobs_.size(); n > 0; --n) {
      Job job = std::move(jobs_.front());
      jobs_.pop_front();
      if (job.step())
        jobs_.push_back(std::move(job));
    }
  }

private:
  std::deque<Job> jobs_;
};

class Fader {
public:
  explicit Fader(Pump &pump) : pump_(pump) {}

  void fadeOut(std::string channel, int steps) {
    for (std::size_t i = 0; i < levels_.size(); ++i) {
      Job job = [this, i, channel, steps]() -> Job { // EITHER: lifetime dangling
        for (int left = steps; left > 0; --left) {   // EITHER: lifetime dangling
          levels_[i] = levels_[i] * left / steps;    // EITHER: lifetime dangling
          note(channel, levels_[i]);                 // EITHER: lifetime dangling
          co_await NextTick{};
        }
      }(); // EITHER: lifetime dangling
      pump_.add(std::move(job)); // EITHER: lifetime dangling
    }
  }

private:
  void note(const std::string &channel, int level);
  Pump &pump_;
  std::vector<int> levels_ = std::vector<int>(8, 100);
};

} // namespace pump

// Source: capnproto/capnproto kjdoc/tour.md, TaskSet (the TaskSet is the last member, and destroying it cancels what runs
// with `this` before anything that this work refers to goes).
#include "../rt/kj.hpp"
#include <map>
#include <string>
#include <utility>

namespace alarms {

kj::Promise<std::string> nextAlarm(std::string after);
kj::Promise<void> deliver(std::string alarm);

class AlarmScheduler {
public:
  explicit AlarmScheduler(std::string first) : last_(std::move(first)) { tasks_.add(run()); }
  AlarmScheduler(const AlarmScheduler &) = delete;

  void retry(std::string alarm) { tasks_.add(deliverOne(std::move(alarm))); }

private:
  kj::Promise<void> run() {
    for (;;) {
      auto alarm = co_await nextAlarm(last_);
      last_ = alarm;
      co_await deliverOne(std::move(alarm));
    }
  }

  kj::Promise<void> deliverOne(std::string alarm) {
    ++attempts_[alarm];
    co_await deliver(alarm);
    attempts_.erase(alarm);
  }

  std::string last_;
  std::map<std::string, int> attempts_;
  kj::TaskSet tasks_;
};

} // namespace alarms

// RUN: %check %s async-dangling-task

// Functions of Seastar that call a callable and keep none of it: its captures end
// with the full expression, or with the function that returns the future.

#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <seastar/core/gate.hh>
#include <seastar/core/loop.hh>
#include <string>

seastar::future<> pause();
seastar::future<int> load(const std::string &);
void log(const std::string &);

class service {
  seastar::gate Gate;

public:
  seastar::future<> guarded(std::string Name) {
    return seastar::with_gate(Gate, [Name]() -> seastar::future<> {
    // CHECK-MESSAGES: :[[@LINE-1]]:37: warning: this lambda ends with the full expression, but the task that is returned refers to it [async-dangling-task]
      co_await pause();
      log(Name);
    });
  }
  void started(std::string Name) {
    (void)seastar::with_gate(Gate, [Name]() -> seastar::future<> {
    // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: this lambda ends with the full expression, but the task that is started refers to it [async-dangling-task]
      co_await pause();
      log(Name);
    });
  }
  // The loop moves its body elsewhere, but the continuation refers to where it was.
  seastar::future<> read() {
    return seastar::repeat([Start = std::string()]() mutable {
    // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: this lambda ends with the full expression, but the task that is returned refers to it [async-dangling-task]
      return load(Start).then([&Start](int) {
        log(Start);
        return seastar::stop_iteration::yes;
      });
    });
  }

  // Awaited where it stands, nothing captured, or nothing used after that.
  seastar::future<> awaited(std::string Name) {
    co_await seastar::with_gate(Gate, [Name]() -> seastar::future<> {
      co_await pause();
      log(Name);
    });
  }
  seastar::future<> nothing() {
    return seastar::with_gate(Gate, []() -> seastar::future<> { co_await pause(); });
  }
  seastar::future<> early(std::string Name) {
    return seastar::with_gate(Gate, [Name]() -> seastar::future<> {
      log(Name);
      co_await pause();
    });
  }
};

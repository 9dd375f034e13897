// RUN: %check %s

// Ways out of a function that has started work and waits for it only where it ends as planned.

#include <coroutine>
#include <exception>
#include <string>
#include <utility>
#include <vector>

struct task {
  struct promise_type {
    task get_return_object();
    std::suspend_always initial_suspend();
    std::suspend_always final_suspend() noexcept;
    void return_void();
    void unhandled_exception();
  };
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};

struct scope {
  void spawn(task Work);
  task join();
};

struct refused {
  int Code;
};

task pause();
task measure(const std::string &Text, int &Length) {
  co_await pause();
  Length = int(Text.size());
}

task byThrow(std::vector<std::string> Texts) {
  scope Scope;
  std::vector<int> Lengths(Texts.size());
  for (std::size_t I = 0; I < Texts.size(); ++I) {
    if (Texts[I].empty())
      throw refused{1};
    // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'Texts' ends here, but the task that was started refers to it [async-dangling-task]
    // CHECK-NOTES: :[[@LINE+3]]:11: note: the task is started here
    // CHECK-NOTES: :[[@LINE+2]]:25: note: it refers to 'Texts' here
    // CHECK-NOTES: :[[@LINE+3]]:3: note: only this waits for it; do so before each way out
    Scope.spawn(measure(Texts[I], Lengths[I]));
  }
  co_await Scope.join();
}

task byReturn(bool IsUrgent) {
  scope Scope;
  std::string Text = "text";
  int Length = 0;
  Scope.spawn(measure(Text, Length));
  if (IsUrgent)
    co_return;
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Text' ends here, but the task that was started refers to it [async-dangling-task]
  // CHECK-NOTES: :[[@LINE-4]]:9: note: the task is started here
  // CHECK-NOTES: :[[@LINE-5]]:23: note: it refers to 'Text' here
  // CHECK-NOTES: :[[@LINE+1]]:3: note: only this waits for it; do so before each way out
  co_await Scope.join();
}

struct owner {
  scope Scope;
  task run(std::vector<int> Codes) {
    int Length = 0;
    std::string Text;
    Scope.spawn(measure(Text, Length));
    for (int Code : Codes)
      if (Code < 0)
        throw refused{Code};
    // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Text' ends here, but the task that was started refers to it [async-dangling-task]
    // CHECK-NOTES: :[[@LINE-5]]:11: note: the task is started here
    // CHECK-NOTES: :[[@LINE-6]]:25: note: it refers to 'Text' here
    // CHECK-NOTES: :[[@LINE+1]]:5: note: only this waits for it; do so before each way out
    co_await Scope.join();
  }
};

// RUN: %check %s

// Functions of a project that start the task which they are given, or put it away, as their
// bodies tell.

#include <coroutine>
#include <exception>
#include <functional>
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
  task(task &&);
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  void await_resume();
};

struct root {
  struct promise_type {
    root get_return_object();
    std::suspend_never initial_suspend();
    std::suspend_never final_suspend() noexcept;
    void return_void();
    void unhandled_exception();
  };
};

class task_on {
public:
  task_on(int Executor, task Work);
  void start(std::function<void()> Done);
  task operator co_await() &&;

private:
  int Executor;
  task Work;
};
task_on on(int Executor, task Work) { return {Executor, std::move(Work)}; }

class group {
public:
  void add(task_on Work) {
    ++Count;
    std::move(Work).start([this] { --Count; });
  }
  void put(task Work) { Waiting.push_back(std::move(Work)); }
  void run(task Work) {
    [](group &Group, task Work) -> root {
      co_await std::move(Work);
      --Group.Count;
    }(*this, std::move(Work));
  }
  template <class T> void give(T &&Work) {
    [](group &Group, T Work) -> root {
      co_await std::move(Work);
      --Group.Count;
    }(*this, std::forward<T>(Work));
  }

private:
  int Count = 0;
  std::vector<task> Waiting;
};

task pause();

struct owner {
  group Group;
  std::string Last;

  task keep(const std::string &Text) {
    co_await pause();
    Last = Text;
  }
  void closure(std::string Text) {
    Group.add(on(1, [this, Text]() -> task {
      // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: this lambda ends with the full expression, but the task that is started uses what it captures [async-dangling-task]
      co_await pause();
      Last = Text;
    }()));
  }
  void temporary(std::string Text) {
    Group.put(keep(Text + "."));
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: this temporary of type 'string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
    Group.run(keep(Text + "."));
    // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: this temporary of type 'string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
    Group.give(keep(Text + "."));
    // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: this temporary of type 'string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
  }
  void parameter(std::string Text) {
    Group.add(on(1, keep(Text)));
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: 'Text' ends with its scope, but the task that is started refers to it [async-dangling-task]
  }
};

// RUN: %check %s

// Functions of a project that do more with the task which they are given than to start it.

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
  bool done();
  void resume();
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

struct loop {
  void turn();
};

class group {
public:
  // Runs it to its end.
  void finish(task Work) {
    while (!Work.done())
      Work.resume();
  }
  // Waits for what it has started.
  void runAll(task Work) {
    [](group &Group, task Work) -> root {
      co_await std::move(Work);
      Group.IsDone = true;
    }(*this, std::move(Work));
    while (!IsDone)
      Loop.turn();
  }
  void runPut(task Work) {
    Waiting.push_back(std::move(Work));
    runWaiting();
  }
  // May wait.
  void unseen(task Work);
  void put(task Work) { Waiting.push_back(std::move(Work)); }
  task join();

private:
  void runWaiting();

  bool IsDone = false;
  loop Loop;
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
  task own(std::string Text) {
    co_await pause();
    Last = Text;
  }
  void temporary(std::string Text) {
    Group.finish(keep(Text + "."));
    Group.runAll(keep(Text + "."));
    Group.runPut(keep(Text + "."));
    Group.unseen(keep(Text + "."));
    Group.put(own(Text + "."));
  }
  task local() {
    std::string Text = "text";
    Group.put(keep(Text));
    co_await Group.join();
  }
  task outlives(const std::string &Text) {
    Group.put(keep(Text));
    co_await Group.join();
  }
};

// RUN: %check %s

// Ways out of a function on which started work has ended, or need not have.

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
  void stop();
};

struct waiting_scope : scope {
  ~waiting_scope() { waitForAll(); }
  void waitForAll();
};

struct refused {
  int Code;
};

task pause();
task measure(const std::string &Text, int &Length) {
  co_await pause();
  Length = int(Text.size());
}
task owned(std::string Text) {
  co_await pause();
  Text.clear();
}
task early(const std::string &Text);

// Before anything is started.
task checkedFirst(std::vector<std::string> Texts) {
  scope Scope;
  std::vector<int> Lengths(Texts.size());
  for (const std::string &Text : Texts)
    if (Text.empty())
      throw refused{1};
  for (std::size_t I = 0; I < Texts.size(); ++I)
    Scope.spawn(measure(Texts[I], Lengths[I]));
  co_await Scope.join();
}

// Waits on each way.
task joined(bool IsUrgent) {
  scope Scope;
  std::string Text;
  int Length = 0;
  Scope.spawn(measure(Text, Length));
  if (IsUrgent) {
    co_await Scope.join();
    co_return;
  }
  co_await Scope.join();
  if (Length == 0)
    throw refused{2};
}

// What waits may be the call of a function whose body is not seen.
task stopped(bool IsUrgent) {
  scope Scope;
  std::string Text;
  int Length = 0;
  Scope.spawn(measure(Text, Length));
  if (IsUrgent) {
    Scope.stop();
    co_return;
  }
  co_await Scope.join();
}

// The exception stays in the function.
task caught(std::vector<int> Codes) {
  scope Scope;
  std::string Text;
  int Length = 0;
  Scope.spawn(measure(Text, Length));
  try {
    for (int Code : Codes)
      if (Code < 0)
        throw refused{Code};
  } catch (const refused &) {
  }
  co_await Scope.join();
}

// A destructor waits.
task byDestructor(bool IsUrgent) {
  std::string Text;
  int Length = 0;
  waiting_scope Scope;
  Scope.spawn(measure(Text, Length));
  if (IsUrgent)
    co_return;
  co_await Scope.join();
}

// The work has what it needs.
task given(bool IsUrgent) {
  scope Scope;
  std::string Text;
  Scope.spawn(owned(Text));
  if (IsUrgent)
    co_return;
  co_await Scope.join();
}

// What is awaited elsewhere has nothing to do with the work.
task other(scope &Other, bool IsUrgent) {
  std::string Text;
  Other.spawn(early(Text));
  if (IsUrgent)
    co_return;
  co_await pause();
}

// On the other way, nothing was started.
task alternative(bool IsUrgent) {
  scope Scope;
  std::string Text;
  int Length = 0;
  if (IsUrgent)
    co_return;
  else
    Scope.spawn(measure(Text, Length));
  co_await Scope.join();
}

// Behind a loop that waits as long as there is something to wait for.
struct channel {
  task receive();
  task send();
};
task tell(const std::string &Text, channel &Ended) {
  co_await pause();
  (void)Text.size();
  co_await Ended.send();
}
task counted(int Count) {
  scope Scope;
  std::string Text;
  channel Ended;
  for (int I = 0; I < Count; ++I)
    Scope.spawn(tell(Text, Ended));
  for (int Left = Count; Left != 0; --Left)
    co_await Ended.receive();
  co_return;
}

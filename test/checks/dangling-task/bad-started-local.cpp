// RUN: %check %s

// What is started goes on when the local variables of who started it are gone.

#include <cppcoro/task.hpp>
#include <functional>
#include <string>
#include <utility>
#include <winrt/Windows.Foundation.h>

cppcoro::task<void> pause();
cppcoro::task<void> save(const std::string &Text) {
  co_await pause();
  (void)Text.size();
}
winrt::fire_and_forget log(const std::string &Text) {
  co_await winrt::resume_background();
  (void)Text.size();
}
void start(cppcoro::task<void> Task);
void spawn(std::function<cppcoro::task<void>()> F);
std::string name(int);

void bound(std::string Text) { start(save(Text)); }
// CHECK-MESSAGES: :[[@LINE-1]]:43: warning: 'Text' ends with its scope, but the task that is started refers to it [async-dangling-task]
void logged(std::string Text) { log(Text); }
// CHECK-MESSAGES: :[[@LINE-1]]:37: warning: 'Text' ends with its scope, but the task that is started refers to it [async-dangling-task]
void captured(int Count) {
  spawn([&Count]() -> cppcoro::task<void> {
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Count' ends with its scope, but the task that is started refers to it [async-dangling-task]
    co_await pause();
    ++Count;
  });
}
void throughVariable() {
  std::string Text = name(1);
  auto Task = save(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'Text' ends with its scope, but the task that is started refers to it [async-dangling-task]
  start(std::move(Task));
}

struct worker {
  int Done = 0;
  winrt::fire_and_forget work() {
    co_await winrt::resume_background();
    ++Done;
  }
};
void ofLocalObject() {
  worker Worker;
  Worker.work();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Worker' ends with its scope, but the task that is started refers to it [async-dangling-task]
}

// Nobody can wait for the coroutine that awaits it.
cppcoro::task<void> saveElsewhere(const std::string &Text);
winrt::fire_and_forget spawnDetached(cppcoro::task<void> Task) {
  co_await Task;
}
void givenToCoroutine(std::string Text) { spawnDetached(saveElsewhere(Text)); }
// CHECK-MESSAGES: :[[@LINE-1]]:71: warning: 'Text' ends with its scope, but the task that is started refers to it [async-dangling-task]
void eachOf(std::string Text, std::function<cppcoro::task<void>(const std::string &)> Handler) {
  spawnDetached(Handler(Text));
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'Text' ends with its scope, but the task that is started refers to it [async-dangling-task]
}

// RUN: %check %s async-dangling-task

// kj destroys a continuation when it has returned, whatever promise it returned.

#include <kj/async.h>
#include <string>

kj::Promise<void> pause();
void log(const std::string &);

void then(std::string Name) {
  auto Next = pause().then([Name]() -> kj::Promise<void> {
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: this lambda ends when 'then' has called it, but its coroutine uses what it captures later [async-dangling-task]
    co_await pause();
    log(Name);
  });
}
void plain(std::string Name) {
  auto Next = pause().then([Name]() { log(Name); });
}

// RUN: %check %s

// A class that keeps started work in members awaits some of them, and never the
// others.

#include <mylib/task.hpp>
#include <utility>

[[nodiscard]] mylib::eager<> start(int Id);

class server {
public:
  void run() {
    Accepting = start(1);
    Logging = start(2);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: no member of 'server' ever awaits 'Logging', so its completion and its exception are lost [async-unawaited-coroutine]
  }
  mylib::task<> stop() { co_await std::move(Accepting); }

private:
  mylib::eager<> Accepting;
  // CHECK-MESSAGES: :[[@LINE-1]]:18: note: 'Accepting' is awaited
  mylib::eager<> Logging;
};

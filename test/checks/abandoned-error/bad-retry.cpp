// RUN: %check %s --config='{CheckOptions: {async-abandoned-error.StrictMode: true}}'

// Loops that try again at once, as often as it fails.

#include <exception>
#include <mylib/task.hpp>

mylib::task<int> connect(const char *Host);
mylib::task<> work(int Connection);
mylib::task<> send(const char *);
void log(const char *);

mylib::task<> forever() {
  while (true) {
    try {
      int connection = co_await connect("example.org");
      co_await work(connection);
    } catch (const std::exception &error) {
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: after this handler the loop tries again at once, as often as it fails: an error that lasts keeps the thread busy [async-abandoned-error]
      log(error.what());
    }
  }
}

// The pause is left out on the error path.
mylib::task<> skips_pause() {
  for (;;) {
    try {
      co_await send("alive");
      co_await mylib::sleep_for(std::chrono::seconds(1));
    } catch (...) {
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: after this handler the loop tries again at once, as often as it fails: an error that lasts keeps the thread busy
      continue;
    }
  }
}

// Until it succeeds.
mylib::task<int> until_done() {
  bool done = false;
  int connection = 0;
  while (!done) {
    try {
      connection = co_await connect("example.org");
      done = true;
    } catch (const std::exception &) {
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: after this handler the loop tries again at once, as often as it fails: an error that lasts keeps the thread busy
    }
  }
  co_return connection;
}

struct client {
  bool stopped = false;
  int failures = 0;
  mylib::task<> run() {
    while (!stopped) {
      try {
        co_await send("alive");
        co_return;
      } catch (...) {
        // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: after this handler the loop tries again at once, as often as it fails: an error that lasts keeps the thread busy
        ++failures;
      }
    }
  }
};

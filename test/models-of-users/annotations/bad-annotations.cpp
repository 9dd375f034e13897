// RUN: %check %s
// What a function says of itself counts without any model.
#include <mylib/task.hpp>
#include <string>
#include <thread>

namespace app {
[[clang::annotate("async-tidy::blocking")]] void work();
[[clang::annotate("async-tidy::blocking:database")]] int query();
[[clang::annotate("async-tidy::blocking:lock")]] void lock();
[[clang::annotate("another-tool::blocking")]] void of_another_tool();
[[clang::annotate("async-tidy::nonblocking")]] void quick();
void declared_blocking() [[clang::blocking]];
void declared_nonblocking() [[clang::nonblocking]];
struct client {
  [[clang::annotate("async-tidy::blocking:http")]] int get();
  template <typename T>
  [[clang::annotate("async-tidy::blocking:http")]] T get_as();
  [[clang::annotate("async-tidy::concurrent")]] mylib::task<> load(std::string);
  mylib::task<> look(std::string) const;
  mylib::task<> change(std::string);
};
[[clang::annotate("async-tidy::paces")]] mylib::task<> tick();
inline namespace v2 {
template <typename T> struct pool {
  [[clang::annotate("async-tidy::blocking")]] explicit pool(T);
  [[clang::annotate("async-tidy::blocking")]] void drain();
};
} // namespace v2
} // namespace app
namespace {
[[clang::annotate("async-tidy::blocking")]] void local() {}
} // namespace

mylib::task<> blocks(app::client &Client) {
  app::work();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'app::work' blocks the thread that runs this coroutine until it returns [async-blocking-call]
  app::query();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'app::query' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  app::declared_blocking();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'app::declared_blocking' blocks the thread that runs this coroutine until it returns [async-blocking-call]
  Client.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'app::client::get' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  Client.get_as<int>();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'app::client::get_as' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  app::pool<int> Pool(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'app::pool::pool' blocks the thread that runs this coroutine until it returns [async-blocking-call]
  Pool.drain();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'app::pool::drain' blocks the thread that runs this coroutine until it returns [async-blocking-call]
  local();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'local' blocks the thread that runs this coroutine until it returns [async-blocking-call]
  co_return;
}

mylib::task<> silent() {
  app::lock();
  app::of_another_tool();
  app::quick();
  app::declared_nonblocking();
  co_return;
}

mylib::task<> loops(app::client &Client, std::vector<std::string> Names) {
  for (const std::string &Name : Names)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'load' may be called again while an earlier call is in flight
  // CHECK-NOTES: :[[@LINE-3]]:3: note: start the tasks first, a limited number at a time, and await them after that
    co_await Client.load(Name);
  for (const std::string &Name : Names)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'look' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+2]]:5: note: 'look' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-3]]:3: note: start the tasks first, a limited number at a time, and await them after that
    co_await Client.look(Name);
}

mylib::task<> silent_loops(app::client &Client, std::vector<std::string> Names) {
  for (const std::string &Name : Names)
    co_await Client.change(Name);
  for (const std::string &Name : Names) {
    co_await Client.load(Name);
    co_await app::tick();
  }
}

// RUN: %check %s
// An annotation of ours that says nothing is told once, where it stands.
#include <mylib/task.hpp>

namespace app {
[[clang::annotate("async-tidy::blockng")]] void work();
// CHECK-MESSAGES: :[[@LINE-1]]:3: warning: unknown annotation 'async-tidy::blockng'; did you mean 'blocking'? [clang-tidy-config]
void work();

[[clang::annotate("async-tidy::blocking:databse")]] int query();
// CHECK-MESSAGES: :[[@LINE-1]]:3: warning: unknown annotation 'async-tidy::blocking:databse'; did you mean 'blocking:database'? [clang-tidy-config]

[[clang::annotate("async-tidy::quick")]] void quick();
// CHECK-MESSAGES: :[[@LINE-1]]:3: warning: unknown annotation 'async-tidy::quick'; expected one of blocking, nonblocking, concurrent, ordered, paces, or 'blocking:' and one of the categories of blocking calls [clang-tidy-config]

[[clang::annotate("async-tidy::")]] void nothing();
// CHECK-MESSAGES: :[[@LINE-1]]:3: warning: unknown annotation 'async-tidy::'; expected one of blocking, {{.*}} [clang-tidy-config]

template <typename T> struct client {
  [[clang::annotate("async-tidy::concurent")]] mylib::task<T> load();
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: unknown annotation 'async-tidy::concurent'; did you mean 'concurrent'? [clang-tidy-config]
};
} // namespace app

// A definition may say more than the declaration.
void later();
mylib::task<> runs(app::client<int> &Numbers, app::client<char> &Letters) {
  app::work();
  later();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'later' blocks the thread that runs this coroutine until it returns [async-blocking-call]
  co_await Numbers.load();
  co_await Letters.load();
}
[[clang::annotate("async-tidy::blocking")]] void later() {}

// Others may annotate as they like.
[[clang::annotate("another-tool::blockng")]] void of_another_tool();
[[clang::annotate("blocking")]] void of_nobody();

[[clang::annotate("async-tidy::blockng")]] void silenced(); // NOLINT(clang-tidy-config)

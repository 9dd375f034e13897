// RUN: %check %s

// One finding for loops in each other: the outermost whose iterations are
// independent. It says what all of them await.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
mylib::task<int> both(int Left, int Right);
mylib::task<int> chain(int Previous, int Id);
struct Page {
  int Next;
};
mylib::task<Page> load(int User, int From);

mylib::task<> nests(const std::vector<int> &Ids) {
  for (int Left : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'both' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    for (int Right : Ids)
      co_await both(Left, Right);
  for (int Left : Ids) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' and 'both' are awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await fetch(Left);
    for (int Right = 0; Right < Left; ++Right)
      co_await both(Left, Right);
  }
  // The inner iterations depend on each other.
  for (int Left : Ids) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' and 'chain' are awaited in one iteration after{{.*}} [async-sequential-await-in-loop]
    int Value = co_await fetch(Left);
    for (int I = 0; I < 3; ++I)
      Value = co_await chain(Value, I);
  }
  for (int User : Ids) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    int From = 0;
    do {
      Page One = co_await load(User, From);
      From = One.Next;
    } while (From);
  }
  // The outer iterations have no end, or do the same each time.
  for (;;) {
    for (int Id : Ids)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
      co_await fetch(Id);
  }
}

mylib::task<> repeats(const std::vector<int> &Ids) {
  for (int Round = 0; Round < 3; ++Round)
    for (int Id : Ids)
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
      co_await fetch(Id);
}

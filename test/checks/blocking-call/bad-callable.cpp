// RUN: %check %s

// All that runs a function: calls by name, operators, loops over what reads a
// disk, and functions that call each other.

#include <algorithm>
#include <filesystem>
#include <functional>
#include <mylib/task.hpp>
#include <unistd.h>
#include <vector>

static void nap() { sleep(1); }
static void napFor(int Seconds) { sleep(Seconds); }
struct Bed {
  void rest() { nap(); }
  Bed &operator<<(int) {
    nap();
    return *this;
  }
  void operator()() const { nap(); }
  explicit operator bool() const {
    nap();
    return true;
  }
};
static void even(int Count);
static void odd(int Count) {
  if (Count)
    even(Count - 1);
  even(0);
}
static void even(int Count) {
  odd(Count);
  nap();
}

mylib::task<> calls(std::vector<int> Times, Bed Place) {
  std::invoke(nap);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'invoke' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:15: note: 'invoke' calls 'nap' here
  // CHECK-NOTES: :13:21: note: 'nap' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-4]]:3: note: in this coroutine, {{.*}}
  std::for_each(Times.begin(), Times.end(), napFor);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'for_each' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:45: note: 'for_each' calls 'napFor' here
  // CHECK-NOTES: :14:35: note: 'napFor' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-4]]:3: note: in this coroutine, {{.*}}
  auto Twice = [](int Seconds) { sleep(2 * Seconds); };
  std::for_each(Times.begin(), Times.end(), Twice);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'for_each' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:45: note: 'for_each' calls 'Twice' here
  // CHECK-NOTES: :[[@LINE-4]]:34: note: 'Twice' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-4]]:3: note: in this coroutine, {{.*}}
  Place << 1;
  // CHECK-NOTES: :[[@LINE-1]]:9: warning: 'operator<<' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :18:5: note: 'operator<<' calls 'nap' here
  // CHECK-NOTES: :13:21: note: 'nap' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-4]]:9: note: in this coroutine, {{.*}}
  Place();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'Place' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :21:29: note: 'Place' calls 'nap' here
  // CHECK-NOTES: :13:21: note: 'nap' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-4]]:3: note: in this coroutine, {{.*}}
  if (Place)
    // CHECK-NOTES: :[[@LINE-1]]:7: warning: 'operator bool' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :23:5: note: 'operator bool' calls 'nap' here
    // CHECK-NOTES: :13:21: note: 'nap' calls 'sleep' here
    // CHECK-NOTES: :[[@LINE-4]]:7: note: in this coroutine, {{.*}}
    co_return;
  odd(3);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'odd' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :30:5: note: 'odd' calls 'even' here
  // CHECK-NOTES: :35:3: note: 'even' calls 'nap' here
  // CHECK-NOTES: :13:21: note: 'nap' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-5]]:3: note: in this coroutine, {{.*}}
  for (const auto &Entry : std::filesystem::directory_iterator("logs"))
    // CHECK-NOTES: :[[@LINE-1]]:28: warning: 'std::filesystem::directory_iterator::directory_iterator' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:28: note: in this coroutine, {{.*}}
    Entry.path();
}

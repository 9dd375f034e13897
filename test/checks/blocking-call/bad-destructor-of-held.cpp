// RUN: %check %s

// What waits is the destructor of what another object holds.

#include <memory>
#include <mylib/task.hpp>
#include <optional>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

int work();
std::jthread spawn();

struct Guard {
  explicit Guard(int);
  ~Guard() { sleep(1); }
  void watch();
};

mylib::task<> holds(bool Second, int Count) {
  std::optional<std::jthread> Maybe = std::jthread(work);
  // CHECK-NOTES: :[[@LINE-1]]:31: warning: 'std::jthread::~jthread' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:31: note: 'Maybe' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-3]]:31: note: in this coroutine, {{.*}}
  Maybe->request_stop();
  auto Owned = std::make_unique<std::jthread>(work);
  // CHECK-NOTES: :[[@LINE-1]]:8: warning: 'std::jthread::~jthread' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: 'Owned' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-3]]:8: note: in this coroutine, {{.*}}
  std::unique_ptr<std::jthread> New(new std::jthread(work));
  // CHECK-NOTES: :[[@LINE-1]]:33: warning: 'std::jthread::~jthread' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:33: note: 'New' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-3]]:33: note: in this coroutine, {{.*}}
  std::vector<std::jthread> All;
  // CHECK-NOTES: :[[@LINE-1]]:29: warning: 'std::jthread::~jthread' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:29: note: 'All' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-3]]:29: note: in this coroutine, {{.*}}
  All.reserve(Count);
  for (int I = 0; I < Count; ++I)
    All.emplace_back(work);
  std::optional<std::jthread> Later;
  // CHECK-NOTES: :[[@LINE-1]]:31: warning: 'std::jthread::~jthread' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:31: note: 'Later' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-3]]:31: note: in this coroutine, {{.*}}
  if (Second)
    Later.emplace(work);
  std::vector<std::unique_ptr<std::jthread>> Nested;
  // CHECK-NOTES: :[[@LINE-1]]:46: warning: 'std::jthread::~jthread' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:46: note: 'Nested' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-3]]:46: note: in this coroutine, {{.*}}
  Nested.push_back(std::make_unique<std::jthread>(work));
  std::vector<std::jthread> Given;
  // CHECK-NOTES: :[[@LINE-1]]:29: warning: 'std::jthread::~jthread' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:29: note: 'Given' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-3]]:29: note: in this coroutine, {{.*}}
  Given.push_back(spawn());
  auto Watch = std::make_unique<Guard>(1);
  // CHECK-NOTES: :[[@LINE-1]]:8: warning: '~Guard' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :18:14: note: '~Guard' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:8: note: 'Watch' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-4]]:8: note: in this coroutine, {{.*}}
  Watch->watch();
  co_return;
}

struct Pool {
  explicit Pool(int Count) {
    for (int I = 0; I < Count; ++I)
      Threads.emplace_back(work);
  }
  std::vector<std::jthread> Threads;
};
struct Worker {
  Worker() : Thread(std::make_unique<std::jthread>(work)) {}
  ~Worker() { Thread->request_stop(); }
  std::unique_ptr<std::jthread> Thread;
};
struct Service {
  explicit Service(int Count) : Workers(Count) {}
  Pool Workers;
};
static void helper() {
  std::vector<std::jthread> Threads;
  Threads.emplace_back(work);
}

mylib::task<> owns() {
  Pool Workers(4);
  // CHECK-NOTES: :[[@LINE-1]]:8: warning: '~Pool' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :73:29: note: '~Pool' calls 'std::jthread::~jthread' here
  // CHECK-NOTES: :[[@LINE-3]]:8: note: 'Workers' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-4]]:8: note: in this coroutine, {{.*}}
  Worker One;
  // CHECK-NOTES: :[[@LINE-1]]:10: warning: '~Worker' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :78:33: note: '~Worker' calls 'std::jthread::~jthread' here
  // CHECK-NOTES: :[[@LINE-3]]:10: note: 'One' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-4]]:10: note: in this coroutine, {{.*}}
  Service Whole(2);
  // CHECK-NOTES: :[[@LINE-1]]:11: warning: '~Service' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :82:8: note: '~Service' calls '~Pool' here
  // CHECK-NOTES: :73:29: note: '~Pool' calls 'std::jthread::~jthread' here
  // CHECK-NOTES: :[[@LINE-4]]:11: note: 'Whole' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-5]]:11: note: in this coroutine, {{.*}}
  helper();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'helper' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :85:29: note: 'helper' calls 'std::jthread::~jthread' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, {{.*}}
  co_return;
}

// RUN: %check %s

// What waits is a destructor.

#include <fstream>
#include <future>
#include <mylib/task.hpp>
#include <thread>
#include <unistd.h>

int work();

struct Guard {
  ~Guard() { sleep(1); }
};
struct Worker {
  Worker(int);
  std::jthread Thread;
};
struct Pool : Guard {
  Worker First{1};
};
struct Joins {
  std::thread Thread;
  ~Joins() {
    if (Thread.joinable())
      Thread.join();
  }
};
static void helper() { std::jthread Thread(work); }

mylib::task<> ends(bool Log) {
  std::jthread Thread(work);
  // CHECK-NOTES: :[[@LINE-1]]:16: warning: 'std::jthread::~jthread' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:16: note: 'Thread' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-3]]:16: note: in this coroutine, {{.*}}
  Thread.request_stop();
  Guard Watch;
  // CHECK-NOTES: :[[@LINE-1]]:9: warning: '~Guard' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :14:14: note: '~Guard' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:9: note: 'Watch' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-4]]:9: note: in this coroutine, {{.*}}
  if (Log) {
    Worker Writer(1);
    // CHECK-NOTES: :[[@LINE-1]]:12: warning: '~Worker' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
    // CHECK-NOTES: :18:16: note: '~Worker' calls 'std::jthread::~jthread' here
    // CHECK-NOTES: :[[@LINE-3]]:12: note: 'Writer' is destroyed at the end of its scope
    // CHECK-NOTES: :[[@LINE-4]]:12: note: in this coroutine, {{.*}}
  }
  Joins Joiner{std::thread(work)};
  // CHECK-NOTES: :[[@LINE-1]]:9: warning: '~Joins' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :27:14: note: '~Joins' calls 'std::thread::join' here
  // CHECK-NOTES: :[[@LINE-3]]:9: note: 'Joiner' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-4]]:9: note: in this coroutine, {{.*}}
  helper();
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'helper' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :30:37: note: 'helper' calls 'std::jthread::~jthread' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, {{.*}}
  co_return;
}

mylib::task<> drops() {
  std::async(work);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: '~future' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, {{.*}}
  (void)std::async(std::launch::async, work);
  // CHECK-NOTES: :[[@LINE-1]]:9: warning: '~future' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, {{.*}}
  auto Result = std::async(work);
  // CHECK-NOTES: :[[@LINE-1]]:8: warning: '~future' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: 'Result' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-3]]:8: note: in this coroutine, {{.*}}
  Guard{};
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: '~Guard' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :14:14: note: '~Guard' calls 'sleep' here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: in this coroutine, {{.*}}
  co_return;
}

std::ofstream logFile();
mylib::task<> writes() {
  std::ofstream Log = logFile();
  // CHECK-NOTES: :[[@LINE-1]]:17: warning: 'std::basic_ofstream::~basic_ofstream' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:17: note: 'Log' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-3]]:17: note: in this coroutine, {{.*}}
  co_return;
}

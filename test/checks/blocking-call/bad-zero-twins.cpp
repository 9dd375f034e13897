// RUN: %check %s

// The same calls with a limit that is not zero, or not known to be.

#include <chrono>
#include <condition_variable>
#include <future>
#include <mylib/task.hpp>
#include <netdb.h>
#include <poll.h>
#include <semaphore>

using namespace std::chrono_literals;

mylib::task<> waits(std::future<int> &Answer, std::condition_variable &Changed,
                    std::unique_lock<std::mutex> &Lock, pollfd *Descriptors,
                    std::binary_semaphore &Limit, int Timeout,
                    const char *Host) {
  Answer.wait_for(1ms);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'std::future::wait_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Changed.wait_for(Lock, 1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'std::condition_variable::wait_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  Limit.try_acquire_for(2s);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::counting_semaphore::try_acquire_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  poll(Descriptors, 1, -1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'poll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  poll(Descriptors, 1, Timeout);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'poll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  addrinfo *Result;
  getaddrinfo(Host, "80", nullptr, &Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'getaddrinfo' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  co_return;
}

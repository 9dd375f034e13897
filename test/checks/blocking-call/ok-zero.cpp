// RUN: %check %s

// A limit of zero only looks, and without a host nobody is asked.

#include <chrono>
#include <condition_variable>
#include <future>
#include <mylib/task.hpp>
#include <netdb.h>
#include <poll.h>
#include <semaphore>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

constexpr auto Now = 0ms;

mylib::task<> looks(std::future<int> &Answer, std::condition_variable &Changed,
                    std::unique_lock<std::mutex> &Lock, pollfd *Descriptors,
                    std::binary_semaphore &Limit) {
  std::this_thread::sleep_for(0ms);
  std::this_thread::sleep_for(std::chrono::seconds(0));
  std::this_thread::sleep_for(std::chrono::milliseconds::zero());
  std::this_thread::sleep_for(Now);
  sleep(0);
  Answer.wait_for(0s);
  Changed.wait_for(Lock, 0s);
  Limit.try_acquire_for(0s);
  poll(Descriptors, 1, 0);
  addrinfo *Result;
  getaddrinfo(nullptr, "80", nullptr, &Result);
  co_return;
}

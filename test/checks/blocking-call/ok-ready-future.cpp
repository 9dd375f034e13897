// RUN: %check %s

// A future that was found ready does not wait.

#include <chrono>
#include <future>
#include <mylib/task.hpp>

using namespace std::chrono_literals;

mylib::task<int> polls(std::future<int> Answer) {
  if (Answer.wait_for(0s) == std::future_status::ready)
    co_return Answer.get();
  while (Answer.wait_for(0s) != std::future_status::ready)
    co_await mylib::sleep_for(1ms);
  co_return Answer.get();
}

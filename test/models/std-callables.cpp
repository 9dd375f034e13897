// RUN: %check %s
// What an algorithm calls belongs to the coroutine; what a thread calls does
// not.
#include <algorithm>
#include <forward_list>
#include <functional>
#include <future>
#include <list>
#include <mutex>
#include <mylib/task.hpp>
#include <numeric>
#include <optional>
#include <thread>
#include <vector>

using namespace std::chrono_literals;

mylib::task<> synchronously(std::vector<int> Numbers, std::list<int> List,
                            std::forward_list<int> Forward,
                            std::optional<int> Maybe, std::once_flag &Once) {
  std::for_each(Numbers.begin(), Numbers.end(), [](int) {
    std::this_thread::sleep_for(1s);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
  });
  std::sort(Numbers.begin(), Numbers.end(), [](int A, int B) {
    std::this_thread::sleep_for(1s);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
    return A < B;
  });
  std::accumulate(Numbers.begin(), Numbers.end(), 0, [](int A, int B) {
    std::this_thread::sleep_for(1s);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
    return A + B;
  });
  std::invoke([] {
    std::this_thread::sleep_for(1s);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
  });
  std::call_once(Once, [] {
    std::this_thread::sleep_for(1s);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
  });
  List.remove_if([](int) {
    std::this_thread::sleep_for(1s);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
    return true;
  });
  Forward.remove_if([](int) {
    std::this_thread::sleep_for(1s);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
    return true;
  });
  Maybe.transform([](int) {
    std::this_thread::sleep_for(1s);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
    return 1;
  });
  std::ranges::for_each(Numbers, [](int) {
    std::this_thread::sleep_for(1s);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
  });
  std::ranges::sort(Numbers, [](int A, int B) {
    std::this_thread::sleep_for(1s);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
    return A < B;
  });
  co_return;
}

mylib::task<> offloaded() {
  std::thread Thread([] { std::this_thread::sleep_for(1s); });
  std::jthread Joining([] { std::this_thread::sleep_for(1s); });
  Joining.detach();
  auto Future = std::async([] { std::this_thread::sleep_for(1s); });
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: '~future' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: 'Future' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-3]]:8: note: in this coroutine, await the result, so that the thread can go on with other work
  auto Forced = std::async(std::launch::async,
                           [] { std::this_thread::sleep_for(1s); });
  // CHECK-MESSAGES: :[[@LINE-2]]:8: warning: '~future' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-3]]:8: note: 'Forced' is destroyed at the end of its scope
  // CHECK-NOTES: :[[@LINE-4]]:8: note: in this coroutine, await the result, so that the thread can go on with other work
  Thread.detach();
  co_return;
}

namespace app {
template <typename It, typename F> void for_each(It, It, F);
} // namespace app

// Nobody knows when it is called.
mylib::task<> unknown(std::vector<int> Numbers) {
  app::for_each(Numbers.begin(), Numbers.end(), //
                +[](int) { std::this_thread::sleep_for(1s); });
  co_return;
}

// RUN: %check %s

// What the project says of words adds to what is built in, and corrects it.

#include <mylib/task.hpp>
#include <string>
#include <vector>

mylib::task<> upload_part(std::string Part);
mylib::task<> lazy_upload(std::string Part);
mylib::task<> send(std::string Part);
mylib::task<> ask(std::string Question);
mylib::task<> freeze_nicely(std::string Part);

mylib::task<> in_order(const std::vector<std::string> &Parts) {
  for (const auto &Part : Parts)
    co_await upload_part(Part);
  for (const auto &Part : Parts)
    co_await lazy_upload(Part);
  for (const auto &Part : Parts)
    co_await send(Part);
  for (const auto &Part : Parts)
    co_await freeze_nicely(Part);
}

mylib::task<> in_any_order(const std::vector<std::string> &Questions) {
  for (const auto &Question : Questions)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ask' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await ask(Question);
}

mylib::task<> enter(int Gate);
mylib::task<> guards() {
  auto Ticket = enter(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Ticket' is never awaited, so the lock is never taken [async-unawaited-coroutine]
  auto Units = enter(2);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Units' is never awaited, so it never runs [async-unawaited-coroutine]
  auto Lock = enter(3);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Lock' is never awaited, so the lock is never taken [async-unawaited-coroutine]
  co_return;
}

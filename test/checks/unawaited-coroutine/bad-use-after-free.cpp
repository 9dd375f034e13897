// RUN: %check %s

// Work that was started still uses the frame when it is left behind.

#include <mylib/task.hpp>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

[[nodiscard]] mylib::eager<int> load(std::string &Into);
[[nodiscard]] mylib::eager<int> fill(char *Into, int Size);
[[nodiscard]] mylib::eager<int> post(int Id);
template <typename F> [[nodiscard]] mylib::eager<int> run(F Function) {
  Function();
  return post(0);
}
mylib::task<> save(int Value);
mylib::task<mylib::eager<int>> prepare(std::string &Into);
mylib::task<> all(std::vector<mylib::eager<int>> Works);

struct connection {
  connection();
  ~connection();
  [[nodiscard]] mylib::eager<int> send(int Value) { co_return Value; }
  [[nodiscard]] mylib::eager<int> result();
};

mylib::task<int> byReference(bool Cached) {
  std::string Text;
  auto Work = load(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Work' is not awaited on every path, and may still use 'Text' when that is gone [async-unawaited-coroutine]
  if (Cached)
    co_return 0;
  co_return co_await Work;
}

mylib::task<int> byAddress(bool Cached) {
  char Buffer[64];
  auto Work = fill(Buffer, 64);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Work' is not awaited on every path, and may still use 'Buffer' when that is gone [async-unawaited-coroutine]
  if (Cached)
    co_return 0;
  auto Another = fill(&Buffer[8], 56);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Another' is never awaited, and may still use 'Buffer' when that is gone [async-unawaited-coroutine]
  co_return co_await Work;
}

mylib::task<int> byCapture(int Count) {
  int Sum = 0;
  std::vector<mylib::eager<int>> Works;
  // CHECK-MESSAGES: :[[@LINE-1]]:34: warning: the tasks collected in 'Works' are not awaited on every path, and may still use 'Sum' when that is gone [async-unawaited-coroutine]
  for (int I = 0; I < Count; ++I) {
    Works.push_back(run([&Sum, I] { Sum += I; }));
    if (Sum > 100)
      co_return Sum;
  }
  co_await all(std::move(Works));
  co_return Sum;
}

mylib::task<int> byMember(bool Cached) {
  connection Peer;
  auto Work = Peer.send(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Work' is not awaited on every path, and may still use 'Peer' when that is gone [async-unawaited-coroutine]
  if (Cached)
    co_return 0;
  co_return co_await Work;
}

mylib::task<int> byParameter(std::string Text, bool Cached) {
  auto Work = load(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Work' is not awaited on every path, and may still use 'Text' when that is gone [async-unawaited-coroutine]
  if (Cached)
    co_return 0;
  co_return co_await Work;
}

mylib::task<int> byThrow(int Value) {
  std::string Text;
  auto Work = load(Text);
  if (Value < 0)
    throw std::runtime_error("negative");
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Work' is not awaited if this throws, and may still use 'Text' when that is gone [async-unawaited-coroutine]
  co_return co_await Work;
}

// Each iteration leaves behind what the earlier ones started.
mylib::task<> collects(std::string Text, int Count) {
  std::vector<mylib::eager<int>> Works;
  for (int I = 0; I < Count; ++I) {
    auto Work = co_await prepare(Text);
    // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: the tasks collected in 'Works' are not awaited if this throws, and may still use 'Text' when that is gone [async-unawaited-coroutine]
    Works.push_back(std::move(Work));
  }
  co_await all(std::move(Works));
}

// What uses nothing of the frame is merely lost, as far as one can tell.
template <typename T> [[nodiscard]] mylib::eager<int> copy(T &&Value);
mylib::task<int> mayUseNothing(bool Cached) {
  std::string Text;
  auto Copied = copy(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Copied' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
  connection Peer;
  auto Asked = Peer.result();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Asked' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
  if (Cached)
    co_return 0;
  co_return co_await Asked + co_await Copied;
}

mylib::task<int> usesNothing(bool Cached) {
  auto Work = post(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Work' is not awaited on every path, so its completion and its exception are lost [async-unawaited-coroutine]
  if (Cached)
    co_return 0;
  co_return co_await Work;
}

[[nodiscard]] mylib::eager<int> count(int &Into);

// What one piece of work throws leaves the rest of them behind.
mylib::task<> inTurn(int Count) {
  int Sum = 0;
  std::vector<mylib::eager<int>> Works;
  for (int I = 0; I < Count; ++I)
    Works.push_back(count(Sum));
  for (auto &Work : Works)
    co_await std::move(Work);
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: the tasks collected in 'Works' are not awaited if this throws, and may still use 'Sum' when that is gone [async-unawaited-coroutine]
}

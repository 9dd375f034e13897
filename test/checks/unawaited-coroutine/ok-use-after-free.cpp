// RUN: %check %s

// An await that may throw is no evidence by itself, and what is drained on every
// path is safe.

#include <exception>
#include <mylib/task.hpp>
#include <string>
#include <utility>
#include <vector>

[[nodiscard]] mylib::eager<int> load(std::string &Into);
mylib::task<> save(int Value);
mylib::task<> all(std::vector<mylib::eager<int>> Works);

mylib::task<int> awaitsBetween() {
  std::string Text;
  auto Work = load(Text);
  co_await save(1);
  co_return co_await Work;
}

mylib::task<int> drains(bool Cached) {
  std::string Text;
  auto Work = load(Text);
  if (Cached) {
    co_await Work;
    co_return 0;
  }
  co_return co_await Work;
}

mylib::task<> drainsAfterHandler(int Count) {
  std::string Text;
  std::vector<mylib::eager<int>> Works;
  std::exception_ptr Failure;
  try {
    for (int I = 0; I < Count; ++I) {
      Works.push_back(load(Text));
      if (I > 100)
        throw I;
    }
  } catch (...) {
    Failure = std::current_exception();
  }
  co_await all(std::move(Works));
  if (Failure)
    std::rethrow_exception(Failure);
}

// The same for what an await may throw.
mylib::task<> handles(std::string Text, int Count) {
  std::vector<mylib::eager<int>> Works;
  bool Failed = false;
  try {
    for (int I = 0; I < Count; ++I) {
      Works.push_back(load(Text));
      co_await save(I);
    }
  } catch (...) {
    Failed = true;
  }
  co_await all(std::move(Works));
}

// Work that uses nothing of the frame may go on.
[[nodiscard]] mylib::eager<int> post(int Id);
mylib::task<> collects(int Count) {
  std::vector<mylib::eager<int>> Works;
  for (int I = 0; I < Count; ++I) {
    Works.push_back(post(I));
    co_await save(I);
  }
  co_await all(std::move(Works));
}

[[nodiscard]] mylib::eager<int> count(int &Into);
mylib::task<> handlesFailures(int Count) {
  int Sum = 0;
  std::vector<mylib::eager<int>> Works;
  for (int I = 0; I < Count; ++I)
    Works.push_back(count(Sum));
  bool Failed = false;
  for (auto &Work : Works)
    try {
      co_await std::move(Work);
    } catch (...) {
      Failed = true;
    }
}

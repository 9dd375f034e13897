// RUN: %check %s

// Every path takes care of the work, or does not count.

#include <cstdlib>
#include <mylib/task.hpp>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

[[nodiscard]] mylib::eager<int> start(int Id);
mylib::task<int> fetch(int Id);
mylib::task<> save(int Value);
mylib::task<> all(std::vector<mylib::eager<int>> Works);
[[noreturn]] void die(const char *Why);
void note(const char *What);
void keep(mylib::eager<int> Work);

// Started early and awaited later.
mylib::task<int> startsEarly() {
  auto First = start(1);
  auto Second = start(2);
  co_await save(0);
  co_return co_await First + co_await Second;
}

// A path that does not come back.
mylib::task<int> aborts(int Value) {
  auto Work = start(1);
  if (Value < 0)
    std::abort();
  if (Value == 0)
    die("zero");
  co_return co_await Work;
}

mylib::task<int> handsOnElsewhere(bool Cached) {
  auto Work = start(1);
  if (Cached) {
    keep(std::move(Work));
    co_return 0;
  }
  co_return co_await Work;
}

// The same question has the same answer.
mylib::task<int> asksTwice(const bool Parallel, int Count) {
  std::optional<mylib::eager<int>> Work;
  std::vector<mylib::eager<int>> Works;
  if (Parallel) {
    Work = start(1);
    Works.push_back(start(2));
  }
  if (!Parallel)
    co_return 0;
  co_await all(std::move(Works));
  co_return co_await *Work;
}

mylib::task<int> asksTheTask(int Id) {
  std::optional<mylib::eager<int>> Work;
  if (Id)
    Work = start(Id);
  if (!Work)
    co_return 0;
  co_return co_await *Work;
}

std::optional<mylib::eager<int>> maybeStart();
mylib::task<int> asksInCondition() {
  if (auto Work = maybeStart())
    co_return co_await *Work;
  auto Another = maybeStart();
  if (!Another.has_value())
    co_return 0;
  co_return co_await *Another;
}

mylib::task<> asksTheContainer(int Count) {
  std::vector<mylib::eager<int>> Works;
  for (int I = 0; I < Count; ++I)
    Works.push_back(start(I));
  if (Works.empty())
    co_return;
  if (Works.size() == 0)
    co_return;
  co_await all(std::move(Works));
}

// A loop goes through all of them.
mylib::task<int> goesThrough(int Count) {
  std::vector<mylib::eager<int>> Works, Others;
  for (int I = 0; I < Count; ++I) {
    Works.push_back(start(I));
    Others.push_back(start(I));
  }
  int Sum = 0;
  for (int I = 0; I < Count; ++I)
    Sum += co_await Works[I];
  while (!Others.empty()) {
    Sum += co_await Others.back();
    Others.pop_back();
  }
  co_return Sum;
}

mylib::task<int> awaitsInHandlerToo() {
  auto Work = start(1);
  try {
    co_await save(1);
  } catch (...) {
    note("not saved");
  }
  co_return co_await Work;
}

// So it is where something else in the block may throw, too.
mylib::task<bool> expectsFailure() {
  auto Work = start(1);
  try {
    note("now");
    co_await Work;
  } catch (const std::exception &) {
    co_return true;
  }
  co_return false;
}

// What throws is what awaits the work.
mylib::task<int> throwsItself() {
  auto Work = start(1);
  try {
    co_return co_await Work;
  } catch (const std::exception &) {
    co_return 0;
  }
}

// An exception ends what was not started, as it should.
mylib::task<int> lazyInTry() {
  auto Task = fetch(1);
  try {
    co_await save(1);
  } catch (const std::exception &) {
    throw;
  }
  co_return co_await std::move(Task);
}

// The handler cannot see what its block declares.
mylib::task<int> declaredInTry() {
  try {
    auto Work = start(1);
    co_await save(1);
    co_return co_await Work;
  } catch (const std::exception &) {
    co_return 0;
  }
}

// Work that is asked whether it is ready.
mylib::task<int> polls() {
  auto Work = start(1);
  if (Work.is_ready())
    co_return 0;
  co_return co_await Work;
}

mylib::task<int> allInTurn(int Count) {
  std::vector<mylib::eager<int>> Works;
  for (int I = 0; I < Count; ++I)
    Works.push_back(start(I));
  int Sum = 0;
  for (auto &Work : Works) {
    if (Sum < 0)
      note("negative");
    Sum += co_await std::move(Work);
  }
  co_return Sum;
}
mylib::task<int> restIsKept(int Count) {
  std::vector<mylib::eager<int>> Works;
  for (int I = 0; I < Count; ++I)
    Works.push_back(start(I));
  for (auto &Work : Works)
    if (co_await std::move(Work) > 3)
      break;
  co_await all(std::move(Works));
  co_return 0;
}

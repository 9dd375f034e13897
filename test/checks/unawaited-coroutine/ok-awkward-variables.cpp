// RUN: %check %s

// Variables in awkward places, each of which is taken care of.

#include <mylib/task.hpp>
#include <tuple>
#include <utility>

mylib::task<int> fetch(int Id);
[[nodiscard]] mylib::eager<int> start(int Id);
std::pair<mylib::eager<int>, mylib::eager<int>> startBoth();
std::tuple<mylib::eager<int>, mylib::eager<int>> startTwo();
void keep(mylib::eager<int> Work);

mylib::task<> inLambda() {
  auto OnTheSpot = [&] {
    auto Work = start(1);
    keep(std::move(Work));
    return 1;
  }();
  auto Captured = fetch(1);
  auto Later = [Task = std::move(Captured)]() mutable { return std::move(Task); };
  auto Started = start(2);
  auto Coroutine = [&Started]() -> mylib::task<int> {
    co_return co_await Started;
  };
  co_await Coroutine();
}

mylib::task<int> keepsStatic() {
  static auto Work = start(1);
  thread_local auto PerThread = start(2);
  co_return co_await Work;
}

mylib::task<int> unpacks(bool Cached) {
  auto [First, Second] = startBoth();
  if (Cached)
    co_return co_await First;
  co_return co_await Second;
}

mylib::task<int> inCondition(bool Cached) {
  if (auto Work = start(1); Cached)
    co_return co_await Work;
  else
    keep(std::move(Work));
  co_return 0;
}

mylib::task<int> exchanges() {
  auto Work = start(1);
  auto Old = std::exchange(Work, start(2));
  co_return co_await Work + co_await Old;
}

mylib::task<int> swaps() {
  auto First = start(1);
  auto Second = start(2);
  std::swap(First, Second);
  co_return co_await First + co_await Second;
}

mylib::task<int> ties() {
  auto First = start(1), Second = start(2);
  std::tie(First, Second) = startTwo();
  co_return co_await First + co_await Second;
}

mylib::task<int> chooses(bool Fresh) {
  auto Old = start(1), New = start(2);
  co_return co_await (Fresh ? std::move(Old) : std::move(New));
}

template <bool Needed> mylib::task<int> inTemplate() {
  auto Work = start(1);
  if constexpr (Needed)
    co_return co_await Work;
  else
    keep(std::move(Work));
  co_return 0;
}
template mylib::task<int> inTemplate<true>();
template mylib::task<int> inTemplate<false>();

#define CHECKED(Condition)                                                     \
  if (!(Condition))                                                            \
  __builtin_abort()
mylib::task<int> inMacro(bool Valid) {
  auto Work = start(1);
  CHECKED(Valid);
  co_return co_await Work;
}

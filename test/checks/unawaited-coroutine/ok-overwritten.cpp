// RUN: %check %s

// The old task was handed on before the new one took its place.

#include <array>
#include <mylib/task.hpp>
#include <optional>
#include <seastar/core/coroutine.hh>
#include <utility>
#include <vector>

mylib::task<int> fetch(int Id);
mylib::task<int> retry(mylib::task<int> Failed);
[[nodiscard]] mylib::eager<int> start(int Id);
mylib::eager<std::vector<int>> all(std::vector<mylib::eager<int>> Works);

mylib::task<int> awaitsFirst() {
  auto Task = fetch(1);
  const int First = co_await std::move(Task);
  Task = fetch(2);
  co_return First + co_await std::move(Task);
}

mylib::task<int> passesOn() {
  auto Task = fetch(1);
  Task = retry(std::move(Task));
  co_return co_await std::move(Task);
}

mylib::task<int> startsEmpty(bool Fresh) {
  mylib::task<int> Task;
  if (Fresh)
    Task = fetch(1);
  else
    Task = fetch(2);
  co_return co_await std::move(Task);
}

mylib::task<int> pipelines(int Count) {
  auto Next = start(0);
  int Sum = 0;
  for (int I = 1; I < Count; ++I) {
    Sum += co_await Next;
    Next = start(I);
  }
  co_return Sum + co_await Next;
}

mylib::task<> batches(int Count) {
  std::vector<mylib::eager<int>> Batch;
  for (int I = 0; I < Count; ++I) {
    Batch.push_back(start(I));
    if (Batch.size() < 8)
      continue;
    co_await all(std::move(Batch));
    Batch.clear();
  }
  if (!Batch.empty())
    co_await all(std::move(Batch));
}

// A future that is done loses nothing.
inline seastar::future<> nothing() { return seastar::make_ready_future<>(); }
seastar::future<> flush();
seastar::future<> startsReady(bool Dirty) {
  seastar::future<> Flushed = seastar::now();
  seastar::future<> Closed = nothing();
  if (Dirty) {
    Flushed = flush();
    Closed = flush();
  }
  co_await std::move(Flushed);
  co_await std::move(Closed);
}

// An iteration does so once.
mylib::task<int> inOneIteration(int Count) {
  std::optional<mylib::eager<int>> Work;
  for (int I = 0; I < Count; ++I) {
    if (I == 50)
      Work = start(I);
    co_await fetch(I);
  }
  if (Work)
    co_return co_await *Work;
  co_return 0;
}

mylib::task<> forgetsLazily() {
  std::optional<mylib::task<int>> Fallback = fetch(1);
  if (co_await fetch(2))
    Fallback.reset();
  if (Fallback)
    co_await *Fallback;
}

// A reference is another name for what it is bound to.
mylib::task<> fillsByReference() {
  std::array<mylib::task<int>, 2> Tasks;
  for (auto &Task : Tasks)
    Task = fetch(1);
  mylib::task<int> &First = Tasks[0];
  First = fetch(2);
  for (mylib::task<int> &Task : Tasks)
    co_await std::move(Task);
}

// What is written to it is for the caller.
void givesBack(mylib::task<int> &Result) { Result = fetch(1); }

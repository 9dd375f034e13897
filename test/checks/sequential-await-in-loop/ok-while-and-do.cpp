// RUN: %check %s

// What decides on the next round is not known before.

#include <atomic>
#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
mylib::task<bool> poll(int Id);
void skip(int &Position);

mylib::task<> rounds(std::vector<int> Queue) {
  while (!Queue.empty()) {
    int Id = Queue.back();
    Queue.pop_back();
    int More = co_await fetch(Id);
    if (More)
      Queue.push_back(More);
  }
  while (co_await poll(1))
    co_await fetch(2);
  do
    co_await fetch(3);
  while (co_await poll(4));
}

// The counter does not move on by itself.
mylib::task<> moves(int Count, std::vector<int> &Ids) {
  int I = 0;
  while (I < Count)
    I = co_await fetch(I);
  while (I < Count)
    I += co_await fetch(I);
  while (I < Count) {
    const int Done = co_await fetch(I);
    I += Done;
  }
  while (I < Count)
    if (co_await fetch(I))
      ++I;
  while (I < Count) {
    if (co_await fetch(I) < 0)
      continue;
    ++I;
  }
  while (I < Count) {
    co_await fetch(I);
    skip(I);
  }
  auto It = Ids.begin();
  while (It != Ids.end()) {
    if (co_await fetch(*It))
      It = Ids.erase(It);
    else
      ++It;
  }
}

// Another condition ends the loop early.
mylib::task<> stops(int Count, std::atomic<bool> &Stopped) {
  for (int I = 0; I < Count && !Stopped; ++I)
    co_await fetch(I);
  bool Ok = true;
  for (int I = 0; I < Count && Ok; ++I)
    Ok = co_await poll(I);
}

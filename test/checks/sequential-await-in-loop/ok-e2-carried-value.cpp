// RUN: %check %s

// E2: what was awaited flows into a later iteration.

#include <mylib/task.hpp>
#include <string>
#include <vector>

struct Page {
  std::string Next;
  int Rest;
};
mylib::task<Page> load(std::string Token);
mylib::task<int> combine(int Left, int Right);
mylib::task<int> fetch(int Id);

mylib::task<> carries(std::vector<int> Ids) {
  std::string Token;
  for (int I = 0; I < 10; ++I) {
    Page Loaded = co_await load(Token);
    Token = Loaded.Next;
  }
  int Folded = 0;
  for (int Id : Ids)
    Folded = co_await combine(Folded, Id);
  int Sum = 0;
  for (int Id : Ids)
    Sum += co_await combine(Sum, Id);
  for (int I = 1; I < 5; ++I)
    Ids[I] = co_await combine(Ids[I - 1], I);
  int Budget = 10;
  for (int Id : Ids)
    if (Budget > 0)
      Budget -= co_await fetch(Id);
  for (int I = 0; I < 10; ++I)
    I += co_await fetch(I);
  std::vector<int> Found;
  for (int Id : Ids)
    if (Found.size() < 3)
      Found.push_back(co_await fetch(Id));
}

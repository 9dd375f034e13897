// RUN: %check %s

// What was kept decides on what is awaited next, or the last result counts.

#include <algorithm>
#include <map>
#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
mylib::task<int> search(int Id, int AtLeast);

mylib::task<int> matters(const std::vector<int> &Ids, std::vector<int> Queue) {
  int Best = 0, Last = 0, State = 0;
  bool Ok = true;
  for (int Id : Ids)
    if (int Value = co_await search(Id, Best); Value > Best)
      Best = Value;
  for (int Id : Ids)
    Best = std::max(Best, co_await search(Id, Best));
  for (int Id : Ids)
    if (Ok && co_await fetch(Id) < 0)
      Ok = false;
  for (int Id : Ids) {
    if (co_await fetch(Id) < 0)
      State = 1;
    else
      State = 2;
  }
  for (int Id : Ids)
    if (int Value = co_await fetch(Id); Value > 0)
      Last = Value;
  for (int I = 0; I < int(Queue.size()); ++I)
    Queue.push_back(co_await fetch(Queue[I]));
  std::map<int, int> Few;
  for (int Id : Ids)
    if (Few.size() < 3)
      Few[Id] = co_await fetch(Id);
  co_return Best + Last + State;
}

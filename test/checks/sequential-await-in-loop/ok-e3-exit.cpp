// RUN: %check %s

// E3: leaving the loop depends on what was awaited.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<int> first(const std::vector<int> &Ids) {
  for (int Id : Ids)
    if (int Value = co_await fetch(Id))
      co_return Value;
  for (int Id : Ids) {
    int Value = co_await fetch(Id);
    if (Value == 0)
      break;
  }
  for (int Id : Ids) {
    if (co_await fetch(Id) < 0)
      throw Id;
  }
  for (int Id : Ids) {
    if (co_await fetch(Id) < 0)
      goto done;
  }
done:
  co_return 0;
}

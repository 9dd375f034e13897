// RUN: %check %s

// Nothing is awaited in these loops.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
int use(mylib::task<int> Task);

mylib::task<> unevaluated(const std::vector<int> &Ids) {
  for (int Id : Ids)
    use(fetch(Id));
  for (int Id : Ids) {
    if constexpr (sizeof(int) == 1)
      co_await fetch(Id);
  }
  for (int Id : Ids)
    static_assert(sizeof(fetch(1)) > 0);
  co_return;
}

// RUN: %check %s

// E4: nothing is known of what hides behind a std::function.

#include <functional>
#include <mylib/task.hpp>
#include <vector>

mylib::task<> calls(const std::vector<int> &Ids,
                    const std::function<mylib::task<>(int)> &Handler) {
  for (int Id : Ids)
    co_await Handler(Id);
}

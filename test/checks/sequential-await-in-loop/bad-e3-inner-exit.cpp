// RUN: %check %s

// E3, the other side: what is left is not the loop.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> goesOn(const std::vector<int> &Ids) {
  for (int Id : Ids) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    int Value = co_await fetch(Id);
    if (Value == 0)
      continue;
    switch (Value) {
    case 1:
      break;
    }
    for (int I = 0; I < Value; ++I)
      if (I == Id)
        break;
    auto Find = [&] { return Value; };
  }
}

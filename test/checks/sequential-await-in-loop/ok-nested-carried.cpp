// RUN: %check %s

// What an inner loop does ties the iterations of the outer one together.

#include <mylib/task.hpp>
#include <vector>

struct Page {
  int Next;
};
mylib::task<Page> load(int User, int From);

mylib::task<> carries(const std::vector<int> &Users) {
  int From = 0;
  for (int User : Users) {
    do {
      Page One = co_await load(User, From);
      From = One.Next;
    } while (From);
  }
}

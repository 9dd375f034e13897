// RUN: %check %s

// E2: what was awaited decides on how many iterations there are.

#include <mylib/task.hpp>
#include <vector>

struct Page {
  int More;
  std::vector<int> Items;
};
mylib::task<Page> load(int Number);
mylib::task<int> expand(int Index);

mylib::task<> pages() {
  int Total = 1;
  for (int I = 0; I < Total; ++I) {
    Page Loaded = co_await load(I);
    Total += Loaded.More;
  }
  std::vector<int> Queue(1);
  for (unsigned I = 0; I < Queue.size(); ++I)
    Queue.push_back(co_await expand(I));
}

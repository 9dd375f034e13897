// RUN: %check %s

// Parts that overlap, and functions that do more than work on their part.

#include <algorithm>
#include <mylib/task.hpp>
#include <vector>

using Iterator = std::vector<int>::iterator;
int Swaps;
void report(Iterator Begin, Iterator End);

mylib::task<> overlaps(Iterator Begin, Iterator End) {
  if (End - Begin < 2)
    co_return;
  Iterator Middle = Begin + 1;
  std::sort(Begin, End);
  co_await overlaps(Begin, Middle);
  co_await overlaps(Middle + -1, End);
}
mylib::task<> same(Iterator Begin, Iterator End) {
  std::sort(Begin, End);
  co_await same(Begin, End);
  co_await same(Begin, End);
}
mylib::task<> counts(Iterator Begin, Iterator End) {
  Iterator Middle = Begin + 1;
  std::sort(Begin, End);
  Swaps = int(End - Begin);
  co_await counts(Begin, Middle);
  co_await counts(Middle, End);
}
mylib::task<> reports(Iterator Begin, Iterator End) {
  Iterator Middle = Begin + 1;
  report(Begin, End);
  co_await reports(Begin, Middle);
  co_await reports(Middle, End);
}
mylib::task<> fills(std::vector<int> &Into, Iterator Begin, Iterator End) {
  Into.push_back(*Begin);
  co_await fills(Into, Begin, Begin + 1);
  Iterator Middle = Begin + 1;
  co_await fills(Into, Begin, Middle);
  co_await fills(Into, Middle, End);
}

// RUN: %check %s

// One report for a loop, with a note for each await.

#include <cppcoro/task.hpp>
#include <vector>

struct Page {
  cppcoro::task<int> size();
};
cppcoro::task<Page> open(int Id);
cppcoro::task<> keep(int Id, int Size);

cppcoro::task<> pages(const std::vector<int> &Ids) {
  for (int Id : Ids) {
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'open' and 'size' and 'keep' are awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
  // CHECK-NOTES: :[[@LINE+4]]:19: note: 'open' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE+4]]:16: note: 'size' is called on another object in each iteration
  // CHECK-NOTES: :[[@LINE+4]]:5: note: 'keep' gets nothing from the caller that it could change
  // CHECK-NOTES: :[[@LINE-5]]:3: note: 'cppcoro::when_all' awaits them together; mind that it sets no limit to the number in flight
    Page Opened = co_await open(Id);
    int Size = co_await Opened.size();
    co_await keep(Id, Size);
    // CHECK-NOTES: :[[@LINE-9]]:3: note: make the body of the loop a coroutine, and hand it the task of each iteration
  }
}

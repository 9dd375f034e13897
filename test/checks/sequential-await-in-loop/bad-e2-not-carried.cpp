// RUN: %check %s

// E2, the other side: the result stays in its iteration, or is only folded.

#include <mylib/task.hpp>
#include <string>
#include <vector>

struct Page {
  std::string Next;
};
mylib::task<Page> load(std::string Token);
mylib::task<int> combine(int Left, int Right);
mylib::task<int> fetch(int Id);

mylib::task<int> stays(std::vector<int> Ids, std::string Token, int Seed) {
  for (int I = 0; I < 10; ++I) {
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    Page Loaded = co_await load(Token + std::to_string(I));
    std::string Own = Loaded.Next;
    co_await load(Own);
  }
  int Sum = 0;
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'combine' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    Sum += co_await combine(Seed, Id);
  std::vector<int> Found;
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    if (Id > Seed)
      Found.push_back(co_await fetch(Id));
  co_return Sum;
}

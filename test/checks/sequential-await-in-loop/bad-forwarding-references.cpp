// RUN: %check %s

// A forwarding reference passes on what it is bound to: what a container is
// given to make an element of, or a function to write into a log, is only read.

#include <map>
#include <memory>
#include <mylib/task.hpp>
#include <string>
#include <utility>
#include <vector>

mylib::task<int> fetch(int Id);
template <typename... Args> void note(const char *Format, Args &&...Values);
struct Entry {
  Entry(int Id, std::string Name, int Value);
};
template <typename T> mylib::task<int> load(T &&Key);
mylib::task<int> load(int Id);
template <typename T> mylib::task<int> count(T &&Key) {
  co_return co_await load(Key + 1);
}

mylib::task<> makes(int Count, std::string Name) {
  std::vector<Entry> Entries;
  for (int I = 0; I < Count; ++I)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    Entries.emplace_back(I, Name, co_await fetch(I));
  std::map<int, int> ById;
  for (int I = 0; I < Count; ++I) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    const int Value = co_await fetch(I);
    ById.emplace(I, Value);
  }
  std::vector<std::unique_ptr<Entry>> All;
  for (int I = 0; I < Count; ++I) {
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    auto Made = std::make_unique<Entry>(I, Name, co_await fetch(I));
    note("made %d of %d", I, Count);
    All.push_back(std::move(Made));
  }
  for (int I = 0; I < Count; ++I)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await load(I + 1);
  for (const int &I : {1, 2, 3})
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await load(I);
  for (int I : {1, 2, 3})
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'count' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await count(I);
}
template <typename Key> mylib::task<> forwards(std::vector<int> &Ids, Key &&By) {
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await load(std::forward<Key>(By) + Id);
}
mylib::task<> instantiates(std::vector<int> &Ids, int Mine) {
  const int Fixed = 1;
  co_await forwards(Ids, Fixed);
  co_await forwards(Ids, 2);
  co_await forwards(Ids, Mine);
}

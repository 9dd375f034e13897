// RUN: %check %s

// Ranges of every kind.

#include <array>
#include <map>
#include <mylib/task.hpp>
#include <set>
#include <span>
#include <string>
#include <vector>

mylib::task<int> fetch(int Id);
mylib::task<> store(std::string Key, int Value);
std::vector<int> list();
mylib::task<std::vector<int>> query();

mylib::task<> ranges(const std::vector<int> &Vector, std::array<int, 3> Array,
                     std::map<std::string, int> Map, std::set<int> Set,
                     std::span<const int> Span) {
  int Plain[] = {1, 2, 3};
  for (int Id : Vector)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await fetch(Id);
  for (int Id : Array)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Id);
  for (const auto &[Key, Value] : Map)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'store' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await store(Key, Value);
  for (auto &Entry : Map)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'store' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await store(Entry.first, Entry.second);
  for (int Id : Set)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Id);
  for (int Id : Span)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Id);
  for (int Id : Plain)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Id);
  for (int Id : {1, 2, 3})
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Id);
  for (int Id : list())
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Id);
  for (auto Ids = list(); int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(Id);
}

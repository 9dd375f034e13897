// RUN: %check %s

// Several tasks of one run that are wrapped together, and conditions that are known beforehand.

#include <algorithm>
#include <map>
#include <mylib/task.hpp>
#include <utility>
#include <vector>

mylib::task<int> fetch(int Id);
template <typename A, typename B>
mylib::task<int> both(mylib::task<A>, mylib::task<B>);
enum class kind { plain, other };

mylib::task<> together(const std::vector<int> &Ids) {
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await both(fetch(Id), fetch(-Id));
}
mylib::task<> parts(const std::vector<std::pair<int, kind>> &All) {
  for (const auto &[Id, Kind] : All)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    if (Kind == kind::plain)
      co_await fetch(Id);
}
mylib::task<> ofLibrary(const std::vector<int> &Ids) {
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    if (std::max(Id, 3) > 3)
      co_await fetch(Id);
}

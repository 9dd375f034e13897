// RUN: %check %s

// One report for all instantiations that agree.

#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);
template <typename T> mylib::task<T> load(T Id);

template <typename T> mylib::task<> loads(const std::vector<T> &Ids) {
  for (const T &Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await load(Id);
}
template mylib::task<> loads(const std::vector<int> &);
template mylib::task<> loads(const std::vector<long> &);

template <typename T> mylib::task<> never(const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await fetch(Id);
}

mylib::task<> generic(const std::vector<int> &Ids) {
  auto Each = [](auto &Some) -> mylib::task<> {
    for (int Id : Some)
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
      co_await fetch(Id);
  };
  co_await Each(Ids);
}

// RUN: %check %s

// Iterators that are classes, which operators compare and move on.

#include <mylib/task.hpp>

struct Pages {
  struct iterator {
    int operator*() const;
    iterator &operator++();
    iterator &operator+=(int);
    bool operator==(const iterator &) const;
    bool operator<(const iterator &) const;
  };
  iterator begin() const;
  iterator end() const;
};
mylib::task<int> fetch(int Id);

mylib::task<> all(const Pages Own) {
  for (Pages::iterator It = Own.begin(); It < Own.end(); ++It)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await fetch(*It);
  for (Pages::iterator It = Own.begin(); It != Own.end(); It += 2)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fetch' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await fetch(*It);
}

// RUN: %check %s

// A class whose arrow leads to itself, as that of a view of one element does.

#include <mylib/task.hpp>
#include <vector>

class entry {
public:
  const entry *operator->() const { return this; }
  int Id() const;
};
class holder {
public:
  const class other *operator->() const;
};
class other {
public:
  const holder *operator->() const;
};

mylib::task<bool> check(entry Entry, const holder &Holder);

mylib::task<> untilFirst(std::vector<entry> Entries, holder Holder) {
  for (const entry &Entry : Entries)
    if (co_await check(Entry, Holder))
      co_return;
}

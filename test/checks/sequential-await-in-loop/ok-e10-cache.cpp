// RUN: %check %s

// E10: a fast path around the await looks at what earlier iterations stored.

#include <map>
#include <mylib/task.hpp>
#include <vector>

mylib::task<int> fetch(int Id);

mylib::task<> caches(const std::vector<int> &Ids, std::map<int, int> &Cache) {
  for (int Id : Ids) {
    if (Cache.contains(Id))
      continue;
    Cache[Id] = co_await fetch(Id);
  }
  for (int Id : Ids)
    if (Cache.find(Id) == Cache.end())
      Cache.emplace(Id, co_await fetch(Id));
}

// RUN: %check %s async-sequential-await-in-loop

#include <seastar/core/future.hh>
#include <seastar/core/thread.hh>
#include <utility>
#include <vector>

seastar::future<int> fetch(int Id);
seastar::future<int> link(int Previous, int Next);

int chains(const std::vector<int> &Ids) {
  int Previous = 0;
  for (const int Id : Ids)
    Previous = link(Previous, Id).get();
  int Total = 0;
  for (const int Id : Ids)
    Total += link(Total, Id).get();
  return Previous + Total;
}

void startedBefore(std::vector<seastar::future<int>> Started) {
  for (auto &Each : Started)
    Each.get();
}

bool stops(const std::vector<int> &Ids) {
  for (const int Id : Ids)
    if (fetch(Id).get() == 0)
      return false;
  return true;
}

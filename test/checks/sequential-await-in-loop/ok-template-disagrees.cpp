// RUN: %check %s

// With one of the types, the calls share an object.

#include <mylib/task.hpp>
#include <vector>

struct Connection {
  mylib::task<int> get(int Id);
};
struct Snapshot {
  mylib::task<int> get(int Id) const;
};

template <typename T>
mylib::task<> loads(T &Source, const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await Source.get(Id);
}
template mylib::task<> loads(Connection &, const std::vector<int> &);
template mylib::task<> loads(Snapshot &, const std::vector<int> &);

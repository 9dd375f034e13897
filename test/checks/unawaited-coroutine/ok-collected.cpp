// RUN: %check %s

// Collected tasks that somebody awaits, or that belong to an object which looks
// after them itself.

#include <array>
#include <map>
#include <mylib/task.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

mylib::task<int> fetch(int Id);
[[nodiscard]] mylib::eager<int> start(int Id);

mylib::task<> combined(int Count) {
  std::vector<mylib::task<int>> Tasks;
  for (int Id = 0; Id < Count; ++Id)
    Tasks.push_back(fetch(Id));
  co_await mylib::when_all(std::move(Tasks));
}

mylib::task<> oneByOne() {
  std::map<int, mylib::task<int>> ById;
  ById[1] = fetch(1);
  for (auto &[Id, Task] : ById)
    co_await Task;
  mylib::task<int> Plain[2] = {fetch(2), fetch(3)};
  for (auto &Task : Plain)
    co_await Task;
  std::array<mylib::task<int>, 2> Array;
  Array[0] = fetch(4);
  co_await Array[0];
}

struct job {
  std::string Name;
  mylib::task<int> Work;
};
void submit(job Job);
job make(int Id);

mylib::task<int> inStructure() {
  job Job;
  Job.Work = fetch(1);
  submit(std::move(Job));
  job Listed{"write", fetch(2)};
  auto [Name, Work] = make(3);
  co_await std::move(Work);
  co_return co_await std::move(Listed.Work);
}

// A class with a destructor looks after its tasks.
struct group {
  std::vector<mylib::eager<int>> Works;
  ~group();
};
group makeGroup();

// So does a scope that owns what it spawns.
class scope {
public:
  scope();
  ~scope();
  void spawn(mylib::task<int> Work);
  mylib::task<> join();

private:
  std::vector<mylib::task<int>> Works;
};

mylib::task<> inScopes() {
  group Group;
  Group.Works.push_back(start(1));
  auto Another = makeGroup();
  makeGroup();
  scope Scope;
  Scope.spawn(fetch(1));
  auto Late = fetch(2);
  Scope.spawn(std::move(Late));
  co_await Scope.join();
}

// A list of nodes that hold lists of nodes.
struct node {
  std::vector<node> Children;
  std::optional<mylib::task<int>> Work;
};
mylib::task<> tree() {
  node Root;
  Root.Work = fetch(1);
  co_await *Root.Work;
  node Empty;
  Empty.Children.push_back(node());
  co_return;
}

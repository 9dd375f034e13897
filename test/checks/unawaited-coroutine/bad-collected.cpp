// RUN: %check %s

// Tasks that are collected in a container, an array or a structure, and then
// nobody awaits them.

#include <array>
#include <map>
#include <mylib/task.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

mylib::task<int> fetch(int Id);
[[nodiscard]] mylib::eager<int> start(int Id);
void note(int Count);

mylib::task<> inVector() {
  std::vector<mylib::task<int>> Tasks;
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: the tasks collected in 'Tasks' are never awaited, so they never run [async-unawaited-coroutine]
  Tasks.reserve(3);
  for (int Id = 0; Id < 3; ++Id)
    Tasks.push_back(fetch(Id));
  Tasks.emplace_back(fetch(4));
  note(Tasks.size());
  co_return;
}

mylib::task<> movedInto() {
  std::vector<mylib::task<int>> Tasks;
  // CHECK-MESSAGES: :[[@LINE-1]]:33: warning: the tasks collected in 'Tasks' are never awaited, so they never run [async-unawaited-coroutine]
  auto Task = fetch(1);
  Tasks.push_back(std::move(Task));
  co_return;
}

mylib::task<> inMap() {
  std::map<int, mylib::task<int>> ById;
  // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: the tasks collected in 'ById' are never awaited, so they never run [async-unawaited-coroutine]
  ById.emplace(1, fetch(1));
  std::map<std::string, mylib::task<int>> ByName;
  // CHECK-MESSAGES: :[[@LINE-1]]:43: warning: the tasks collected in 'ByName' are never awaited, so they never run [async-unawaited-coroutine]
  ByName["two"] = fetch(2);
  co_return;
}

mylib::task<> inArray(int Id) {
  mylib::task<int> Plain[2];
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: the tasks collected in 'Plain' are never awaited, so they never run [async-unawaited-coroutine]
  Plain[0] = fetch(1);
  Plain[Id] = fetch(2);
  std::array<mylib::task<int>, 2> Array;
  // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: the tasks collected in 'Array' are never awaited, so they never run [async-unawaited-coroutine]
  Array[0] = fetch(3);
  mylib::task<int> Listed[] = {fetch(4), fetch(5)};
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'Listed' is never awaited, so it never runs [async-unawaited-coroutine]
  co_return;
}

struct job {
  std::string Name;
  int Priority = 0;
  mylib::task<int> Work;
};
job make(int Id);

mylib::task<> inStructure() {
  job Assigned;
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: the tasks collected in 'Assigned' are never awaited, so they never run [async-unawaited-coroutine]
  Assigned.Work = fetch(1);
  note(Assigned.Priority);
  Assigned.Name = "read";
  job Listed{"write", 1, fetch(2)};
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'Listed' is never awaited, so it never runs [async-unawaited-coroutine]
  auto Returned = make(3);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Returned' is never awaited, so it never runs [async-unawaited-coroutine]
  make(4);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the task in what is returned by 'make' is dropped, so it never runs [async-unawaited-coroutine]
  co_return;
}

mylib::task<> inVectorOfStructures() {
  std::vector<job> Jobs;
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: the tasks collected in 'Jobs' are never awaited, so they never run [async-unawaited-coroutine]
  Jobs.push_back({"read", 1, fetch(1)});
  if (Jobs.back().Priority > 0)
    note(1);
  co_return;
}

mylib::task<> inOptional() {
  std::optional<mylib::eager<int>> Work;
  // CHECK-MESSAGES: :[[@LINE-1]]:36: warning: 'Work' is never awaited, so its completion and its exception are lost [async-unawaited-coroutine]
  Work = start(1);
  if (Work)
    note(1);
  co_return;
}

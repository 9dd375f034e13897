// RUN: %check %s

// Every way to hand a task on.

#include <functional>
#include <map>
#include <memory>
#include <mylib/task.hpp>
#include <optional>
#include <utility>
#include <vector>

mylib::task<int> fetch(int Id);
mylib::task<int> &cached(int Id);
void take(mylib::task<int> Task);
void look(mylib::task<int> &Task);
void point(mylib::task<int> *Task);

struct Owner {
  mylib::task<int> Field;
  explicit Owner(mylib::task<int> Task) : Field(std::move(Task)) {}
  void set(int Id) { Field = fetch(Id); }
};

mylib::task<int> passed() {
  take(fetch(1));
  auto Lent = fetch(2);
  look(Lent);
  auto Pointed = fetch(3);
  point(&Pointed);
  mylib::spawn(fetch(4));
  auto Wrapped = std::ref(Lent);
  auto Moved = fetch(5);
  auto Target = std::move(Moved);
  cached(6);
  return Target;
}

mylib::task<> stored(Owner &Object) {
  std::vector<mylib::task<int>> Tasks;
  Tasks.push_back(fetch(1));
  Tasks.emplace_back(fetch(2));
  std::map<int, mylib::task<int>> ById;
  ById.emplace(3, fetch(3));
  for (auto &[Id, Task] : ById)
    look(Task);
  std::optional<mylib::task<int>> Maybe = fetch(4);
  look(*Maybe);
  auto Shared = std::make_shared<mylib::task<int>>(fetch(5));
  look(*Shared);
  Owner Own(fetch(6));
  Object.Field = fetch(7);
  Object.Field = std::exchange(Own.Field, fetch(8));
  co_await mylib::when_all(std::move(Tasks));
}

mylib::task<> captured() {
  auto ByMove = fetch(1);
  auto Closure = [Task = std::move(ByMove)]() mutable {
    return std::move(Task);
  };
  auto ByReference = fetch(2);
  auto Later = [&]() -> mylib::task<> { co_await std::move(ByReference); };
  auto InGeneric = fetch(3);
  auto Generic = [&](auto Value) { take(std::move(InGeneric)); };
  auto InNested = fetch(4);
  auto Outer = [&] { return [&] { take(std::move(InNested)); }; };
  co_await Later();
}

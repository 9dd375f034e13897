// RUN: %check %s

// Somebody may want a coroutine.

#include <mylib/task.hpp>
#include <vector>

using mylib::task;

// Others call it.
task<int> exported() { co_return 1; }

// It stands for others.
namespace {
struct base {
  virtual ~base() = default;
  virtual task<int> run() { co_return 0; }
};
struct derived : base {
  task<int> run() override { co_return 1; }
};
} // namespace

// Its task is kept, handed on, one of two, or not awaited at all.
static task<int> kept() { co_return 1; }
static task<int> collected() { co_return 1; }
static task<int> either() { co_return 1; }
static task<int> given() { co_return 1; }
static task<int> inTable() { co_return 1; }
static task<int> unused() { co_return 1; }
static task<int> inTemplate(int Id) { co_return Id; }
static task<int> awaits() { co_return co_await exported() + 1; }

using maker = task<int> (*)();
maker Table[] = {&inTable};
task<int> runs(maker Make);
task<int> all(std::vector<task<int>> Tasks);

template <typename T> task<int> uses(T Value) {
  auto Task = inTemplate(Value);
  co_return co_await std::move(Task);
}

task<int> callers(bool First, base &Object) {
  auto Task = kept();
  int Sum = co_await std::move(Task);
  std::vector<task<int>> Tasks;
  Tasks.push_back(collected());
  Sum += co_await all(std::move(Tasks));
  Sum += co_await (First ? either() : exported());
  Sum += co_await runs(given);
  Sum += co_await given();
  Sum += co_await inTable();
  Sum += co_await inTemplate(1) + co_await uses(2);
  Sum += co_await awaits() + co_await Object.run() + co_await derived().run();
  co_return Sum;
}

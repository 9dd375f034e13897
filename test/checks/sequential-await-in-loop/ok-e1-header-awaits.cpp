// RUN: %check %s

// E1: the header awaits each element, or the range is made one by one.

#include <cppcoro/async_generator.hpp>
#include <cppcoro/task.hpp>
#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);
cppcoro::async_generator<int> stream();
mylib::generator<int> numbers();
mylib::task<int> next(int Id);
mylib::task<bool> more(int Id);

mylib::task<> streams() {
  auto Stream = stream();
  for (auto It = co_await Stream.begin(); It != Stream.end(); co_await ++It)
    co_await fetch(*It);
  for (int Id : numbers())
    co_await fetch(Id);
  for (int I = 0; co_await more(I); ++I)
    co_await fetch(I);
  for (int I = 0; I < 5; I = co_await next(I))
    co_await fetch(I);
  int J = 0;
  while (const int Value = co_await next(J++))
    co_await fetch(Value);
}

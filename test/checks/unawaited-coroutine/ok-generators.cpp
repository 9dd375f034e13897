// RUN: %check %s

// Generators and types that are made to be dropped are no tasks.

#include <cppcoro/async_generator.hpp>
#include <cppcoro/generator.hpp>
#include <mylib/task.hpp>

mylib::generator<int> numbers();
cppcoro::generator<int> counted();
cppcoro::async_generator<int> streamed();
mylib::fire_and_forget detached();

mylib::task<> drops() {
  numbers();
  counted();
  streamed();
  detached();
  auto Unused = numbers();
  auto Started = detached();
  co_return;
}

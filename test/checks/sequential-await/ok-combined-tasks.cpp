// RUN: %check %s

// What is combined are tasks, also where an await yields one.

#include <boost/cobalt.hpp>

namespace cobalt = boost::cobalt;

cobalt::task<int> fetch(int Id);
cobalt::task<cobalt::promise<int>> start(int Id);
int join(int First, int Second);

cobalt::task<int> combines() {
  co_await cobalt::join(fetch(1), fetch(2));
  co_await cobalt::join(fetch(co_await fetch(1)), fetch(2));
  co_await cobalt::join(co_await start(1), co_await start(2));
  // Not the combinator, and not evaluated.
  const int Sum = join(co_await fetch(1), co_await fetch(2));
  using Result = decltype(cobalt::join(fetch(1), fetch(2)));
  co_return Sum;
}

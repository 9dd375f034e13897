// Source: andreasbuhr/cppcoro test/socket_tests.cpp (async_scope starts what it is given, and is joined before it ends).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <cppcoro/async_scope.hpp>
#include <cppcoro/task.hpp>
#include <utility>

struct connection {};

cppcoro::task<connection> accept();
cppcoro::task<> serve(connection one);

cppcoro::task<int> server(int most) {
  cppcoro::async_scope scope;
  int count = 0;
  for (; count < most; ++count)
    scope.spawn(serve(co_await accept()));
  co_await scope.join();
  co_return count;
}

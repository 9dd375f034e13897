// RUN: %check %s async-vacuous-test

// A framework whose tests return nothing takes one that returns a task.

#include <asio.hpp>
#include <boost/ut.hpp>

asio::awaitable<int> countRows(const char *Name);

int main() {
  using namespace boost::ut;
  "counts"_test = []() -> asio::awaitable<void> {
    // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: {{.*}} [async-vacuous-test]
    expect(co_await countRows("db") == 3);
  };
}

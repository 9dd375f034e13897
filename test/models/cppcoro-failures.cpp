// RUN: %check %s async-abandoned-error
#include <cppcoro/when_all_ready.hpp>
#include <vector>

void use(int);

cppcoro::task<> results(std::vector<cppcoro::task<int>> tasks) {
  for (auto &each : co_await cppcoro::when_all_ready(std::move(tasks)))
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the first exception ends this loop, and nobody hears of those in the results after it [async-abandoned-error]
    use(each.result());
}

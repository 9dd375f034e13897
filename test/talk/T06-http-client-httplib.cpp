// RUN: %check %s async-blocking-call -- -I%S/Inputs %stub-flags

// Another HTTP client that blocks, in a loop inside async code.

#include <asio.hpp>
#include <httplib.h>
#include <string>
#include <vector>

asio::awaitable<int> fetchAll(httplib::Client &Http,
                              std::vector<std::string> Paths) {
  int Failures = 0;
  for (const auto &Path : Paths)
    if (!Http.Get(Path))
      // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'httplib::Client::Get' blocks the thread {{.*}} [async-blocking-call]
      ++Failures;
  co_return Failures;
}

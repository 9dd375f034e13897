// RUN: %check %s async-blocking-call -- -I%S/Inputs %stub-flags
// XFAIL: *

// Another HTTP client that blocks, in a loop inside async code. An expected
// failure until cpp-httplib has a model.

#include <asio.hpp>
#include <httplib.h>
#include <string>
#include <vector>

asio::awaitable<int> fetchAll(httplib::Client &Http,
                              std::vector<std::string> Paths) {
  int Failures = 0;
  for (const auto &Path : Paths)
    if (!Http.Get(Path))
      // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'httplib::{{.*}}Get' blocks the thread {{.*}} [async-blocking-call]
      ++Failures;
  co_return Failures;
}

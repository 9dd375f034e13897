// RUN: %check %s async-blocking-call

// An HTTP client that blocks, in a loop inside async code.

#include <asio.hpp>
#include <curl/curl.h>
#include <vector>

asio::awaitable<int> fetchAll(std::vector<CURL *> Requests) {
  int Failures = 0;
  for (CURL *Request : Requests)
    if (curl_easy_perform(Request) != CURLE_OK)
      // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'curl_easy_perform' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
      ++Failures;
  co_return Failures;
}

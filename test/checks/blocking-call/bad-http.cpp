// RUN: %check %s

// HTTP clients.

#include <curl/curl.h>
#include <mylib/task.hpp>

mylib::task<int> downloads(CURL *Request, CURLM *Many) {
  int Running = 0;
  curl_easy_setopt(Request, CURLOPT_URL, "https://example.org");
  curl_easy_perform(Request);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'curl_easy_perform' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  curl_multi_poll(Many, nullptr, 0, 1000, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'curl_multi_poll' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  curl_multi_poll(Many, nullptr, 0, 0, nullptr);
  curl_multi_perform(Many, &Running);
  co_return Running;
}

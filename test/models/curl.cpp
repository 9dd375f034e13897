// RUN: %check %s
#include <curl/curl.h>
#include <mylib/task.hpp>

mylib::task<> blocks(CURL *Easy, CURLM *Multi) {
  curl_easy_perform(Easy);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'curl_easy_perform' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, drive the transfer with 'curl_multi_socket_action' from the event loop, or run it on a thread that may block
  curl_multi_wait(Multi, nullptr, 0, 1000, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'curl_multi_wait' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the sockets and call 'curl_multi_socket_action'
  curl_multi_poll(Multi, nullptr, 0, 1000, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'curl_multi_poll' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the sockets and call 'curl_multi_socket_action'
  co_return;
}

namespace app {
struct Easy {
  void curl_easy_perform();
};
} // namespace app

mylib::task<> silent(CURL *Easy, CURLM *Multi, app::Easy Own) {
  int Running;
  curl_easy_setopt(Easy, CURLOPT_URL, "https://example.org");
  curl_multi_poll(Multi, nullptr, 0, 0, nullptr);
  curl_multi_wait(Multi, nullptr, 0, 0, nullptr);
  curl_multi_perform(Multi, &Running);
  curl_multi_socket_action(Multi, 3, 0, &Running);
  Own.curl_easy_perform();
  co_return;
}

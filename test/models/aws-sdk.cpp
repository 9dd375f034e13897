// RUN: %check %s
#include <aws/s3/S3Client.h>
#include <mylib/task.hpp>

mylib::task<> blocks(const Aws::S3::S3Client &Client,
                     std::shared_ptr<Aws::Http::HttpClient> Http) {
  Client.GetObject({});
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Aws::S3::S3Client::GetObject' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, call the form whose name ends in 'Async' and await its completion
  Client.PutObject({});
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Aws::S3::S3Client::PutObject' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, call the form whose name ends in 'Async' and await its completion
  Http->MakeRequest(nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Aws::Http::HttpClient::MakeRequest' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, call the form whose name ends in 'Async' and await its completion
  co_return;
}

namespace app {
struct S3Client {
  int GetObject(int);
};
} // namespace app

mylib::task<> silent(const Aws::S3::S3Client &Client, app::S3Client Own) {
  Client.GetObjectAsync({}, [] {});
  Own.GetObject(1);
  co_return;
}

// RUN: %check %s
#include <azure/storage.hpp>
#include <mylib/task.hpp>

using namespace std::chrono_literals;

mylib::task<> blocks(Azure::Storage::Blobs::BlockBlobClient &Client,
                     Azure::Core::Operation<int> &Copying) {
  Client.Download();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Azure::Storage::Blobs::BlobClient::Download' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, run the call on a thread that may block and await the result
  Client.UploadFrom("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Azure::Storage::Blobs::BlockBlobClient::UploadFrom' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, run the call on a thread that may block and await the result
  Copying.PollUntilDone(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'Azure::Core::Operation::PollUntilDone' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(Azure::Storage::Blobs::BlobContainerClient &Container,
                     Azure::Core::Operation<int> &Copying) {
  Container.GetBlockBlobClient("a").GetUrl();
  Copying.IsDone();
  co_return;
}

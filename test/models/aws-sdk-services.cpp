// RUN: %check %s
#include <aws/sqs/SQSClient.h>
#include <aws/transfer/TransferHandle.h>
#include <mylib/task.hpp>

mylib::task<> blocks(const Aws::SQS::SQSClient &Client,
                     Aws::Transfer::TransferHandle &Transfer) {
  Client.SendMessage({});
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Aws::SQS::SQSClient::SendMessage' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, call the form whose name ends in 'Async' and await its completion
  Transfer.WaitUntilFinished();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'Aws::Transfer::TransferHandle::WaitUntilFinished' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, await the callback 'transferStatusUpdatedCallback'
  co_return;
}

mylib::task<> silent(const Aws::SQS::SQSClient &Client,
                     Aws::Transfer::TransferHandle &Transfer) {
  Client.SendMessageAsync({}, [] {});
  Transfer.GetStatus();
  co_return;
}

// RUN: %check %s
#include <grpcpp/grpcpp.h>
#include <mylib/task.hpp>

struct Message {};

mylib::task<> calls(grpc::Channel &Channel, grpc::ClientContext *Context) {
  Message Request, Response;
  grpc::internal::RpcMethod Method;
  grpc::internal::BlockingUnaryCall(&Channel, Method, Context, Request, &Response);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'grpc::internal::BlockingUnaryCall' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start the call with the callback or asynchronous interface of the stub and await its completion
  Channel.WaitForConnected(60);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'grpc::ChannelInterface::WaitForConnected' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, use 'NotifyOnStateChange' and await the event
  co_return;
}

mylib::task<> streams(std::unique_ptr<grpc::ClientReader<Message>> Reader,
                      std::unique_ptr<grpc::ClientWriter<Message>> Writer,
                      grpc::ClientReaderWriter<Message, Message> &Both) {
  Message Next;
  Reader->WaitForInitialMetadata();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'grpc::ClientReader::WaitForInitialMetadata' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, start the call with the callback or asynchronous interface of the stub and await its completion
  while (Reader->Read(&Next))
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: 'grpc::ClientReader::Read' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:18: note: in this coroutine, start the call with the callback or asynchronous interface of the stub and await its completion
    ;
  Reader->Finish();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'grpc::ClientReader::Finish' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, start the call with the callback or asynchronous interface of the stub and await its completion
  Writer->Write(Next);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'grpc::ClientWriter::Write' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, start the call with the callback or asynchronous interface of the stub and await its completion
  Writer->WritesDone();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'grpc::ClientWriter::WritesDone' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, start the call with the callback or asynchronous interface of the stub and await its completion
  Writer->Finish();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'grpc::ClientWriter::Finish' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, start the call with the callback or asynchronous interface of the stub and await its completion
  Both.Write(Next, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'grpc::ClientReaderWriter::Write' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, start the call with the callback or asynchronous interface of the stub and await its completion
  Both.Read(&Next);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'grpc::ClientReaderWriter::Read' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, start the call with the callback or asynchronous interface of the stub and await its completion
  Both.Finish();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'grpc::ClientReaderWriter::Finish' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, start the call with the callback or asynchronous interface of the stub and await its completion
  co_return;
}

mylib::task<> serves(grpc::ServerCompletionQueue &Queue, grpc::Server &Server,
                     grpc::ServerInterface &Interface) {
  void *Tag;
  bool Ok;
  Queue.Next(&Tag, &Ok);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'grpc::CompletionQueue::Next' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, let a thread of its own serve the queue, and await the completion of the call
  Server.Wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'grpc::Server::Wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, let a thread of its own serve the queue, and await the completion of the call
  Interface.Wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'grpc::ServerInterface::Wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, let a thread of its own serve the queue, and await the completion of the call
  co_return;
}

namespace app {
struct CompletionQueue {
  bool Next(void **);
};
} // namespace app

mylib::task<> silent(grpc::Channel &Channel, grpc::CompletionQueue &Queue,
                     grpc::ClientAsyncReader<Message> &Reader,
                     app::CompletionQueue Own) {
  Message Next;
  grpc::Status Status;
  Channel.NotifyOnStateChange(0, 60, nullptr);
  Queue.Shutdown();
  Reader.Read(&Next, nullptr);
  Reader.Finish(&Status, nullptr);
  Own.Next(nullptr);
  co_return;
}

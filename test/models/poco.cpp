// RUN: %check %s
#include <Poco/Data/Session.h>
#include <Poco/Foundation.h>
#include <Poco/Net/Net.h>
#include <mylib/task.hpp>

mylib::task<> blocks(Poco::Thread &Thread, Poco::Event &Event,
                     Poco::Condition &Condition, Poco::Mutex &Mutex,
                     Poco::NotificationQueue &Queue, Poco::ThreadPool &Pool,
                     Poco::ProcessHandle &Process, Poco::File &File) {
  Poco::Thread::sleep(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Poco::Thread::sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  Thread.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Poco::Thread::join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Event.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Poco::Event::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  Event.tryWait(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Poco::Event::tryWait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  Condition.wait(Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Poco::Condition::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the result, so that the thread can go on with other work
  Queue.waitDequeueNotification();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'Poco::NotificationQueue::waitDequeueNotification' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  Pool.joinAll();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Poco::ThreadPool::joinAll' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the result, so that the thread can go on with other work
  Process.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'Poco::ProcessHandle::wait' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  File.exists();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Poco::File::exists' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run the call on a thread that may block and await the result
  Poco::FileInputStream Stream("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: 'Poco::FileInputStream::FileInputStream' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:25: note: in this coroutine, run the call on a thread that may block and await the result
  Poco::DirectoryIterator Iterator("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:27: warning: 'Poco::DirectoryIterator::DirectoryIterator' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:27: note: in this coroutine, run the call on a thread that may block and await the result
  ++Iterator;
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Poco::DirectoryIterator::operator++' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<>
asks_peers(Poco::Net::StreamSocket &Socket, Poco::Net::SocketAddress &Address,
           Poco::Net::ServerSocket &Server,
           Poco::Net::HTTPClientSession &Client,
           Poco::Net::HTTPRequest &Request, Poco::Net::HTTPResponse &Response,
           Poco::Net::SMTPClientSession &Mail, Poco::Net::MailMessage &Message,
           Poco::Data::Statement &Statement) {
  Socket.connect(Address);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Poco::Net::StreamSocket::connect' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, call 'connectNB' and let a 'SocketReactor' wait for the socket
  Server.acceptConnection();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Poco::Net::ServerSocket::acceptConnection' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, let a 'SocketReactor' wait for the socket
  Poco::Net::DNS::resolveOne("example.org");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'Poco::Net::DNS::resolveOne' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  Client.sendRequest(Request);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Poco::Net::HTTPClientSession::sendRequest' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, run the call on a thread that may block and await the result
  Client.receiveResponse(Response);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Poco::Net::HTTPClientSession::receiveResponse' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, run the call on a thread that may block and await the result
  Mail.sendMessage(Message);
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'Poco::Net::SMTPClientSession::sendMessage' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, run the call on a thread that may block and await the result
  Poco::Data::Session Session("SQLite", "store");
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'Poco::Data::Session::Session' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:23: note: in this coroutine, run the call on a thread that may block and await the result
  Session.begin();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'Poco::Data::Session::begin' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  Statement.execute();
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'Poco::Data::Statement::execute' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, call 'executeAsync' and await its result
  co_return;
}

mylib::task<>
silent(Poco::Event &Event, Poco::Condition &Condition, Poco::Mutex &Mutex,
       Poco::NotificationQueue &Queue, Poco::ProcessHandle &Process,
       Poco::File &File, Poco::Net::StreamSocket &Socket,
       Poco::Net::SocketAddress &Address, Poco::Net::HTTPClientSession &Client,
       Poco::Data::Session Session, Poco::Data::Statement &Statement) {
  Poco::Thread::yield();
  Poco::Thread::sleep(0);
  Event.set();
  Event.tryWait(0);
  Condition.tryWait(Mutex, 0);
  Queue.dequeueNotification();
  Process.tryWait();
  File.path();
  Poco::FileInputStream Closed;
  Poco::DirectoryIterator End;
  Socket.connectNB(Address);
  Client.reset();
  Session.isConnected();
  Statement.executeAsync();
  co_return;
}

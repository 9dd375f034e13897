// RUN: %check %s
#include <hiredis/hiredis.h>
#include <mylib/task.hpp>

mylib::task<> blocks(redisContext *Context) {
  redisConnect("localhost", 6379);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'redisConnect' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, connect with 'redisAsyncConnect' and an adapter for the event loop
  redisReconnect(Context);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'redisReconnect' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, connect with 'redisAsyncConnect' and an adapter for the event loop
  redisConnectUnix("/run/redis");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'redisConnectUnix' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, connect with 'redisAsyncConnectUnix' and an adapter for the event loop
  redisCommand(Context, "GET %s", "a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'redisCommand' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, send with 'redisAsyncCommand' and await the reply
  void *Reply;
  redisGetReply(Context, &Reply);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'redisGetReply' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, send with 'redisAsyncCommand' and await the reply
  redisCommandArgv(Context, 0, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'redisCommandArgv' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, send with 'redisAsyncCommandArgv' and await the reply
  co_return;
}

struct Client {
  void redisCommand(const char *);
};

mylib::task<> silent(redisContext *Context, redisAsyncContext *Async,
                     Client Own) {
  redisConnectNonBlock("localhost", 6379);
  redisAppendCommand(Context, "GET a");
  redisAsyncConnect("localhost", 6379);
  redisAsyncCommand(Async, nullptr, nullptr, "GET a");
  Own.redisCommand("GET a");
  co_return;
}

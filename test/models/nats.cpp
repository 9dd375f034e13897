// RUN: %check %s
#include <mylib/task.hpp>
#include <nats/nats.h>

mylib::task<> blocks(natsConnection *Connection, natsSubscription *Subscription,
                     natsMsg *Message, natsMsgList *List, jsCtx *Context,
                     kvStore *Store, kvEntry **Entry, kvWatcher *Watcher) {
  natsConnection_ConnectTo(&Connection, "nats://localhost:4222");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'natsConnection_ConnectTo' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  natsConnection_FlushTimeout(Connection, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'natsConnection_FlushTimeout' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  natsConnection_RequestString(&Message, Connection, "a", "b", 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'natsConnection_RequestString' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, subscribe to a reply, send with 'natsConnection_PublishRequest' and await the callback of the message
  natsSubscription_NextMsg(&Message, Subscription, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'natsSubscription_NextMsg' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, subscribe with 'natsConnection_Subscribe' and await the callback of the message
  natsSubscription_Fetch(List, Subscription, 10, 1000, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'natsSubscription_Fetch' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  js_Publish(nullptr, Context, "a", "b", 1, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'js_Publish' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'js_PublishAsync' and await its acknowledgement
  js_PublishMsg(nullptr, Context, Message, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'js_PublishMsg' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'js_PublishMsgAsync' and await its acknowledgement
  kvStore_Get(Entry, Store, "a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'kvStore_Get' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  kvWatcher_Next(Entry, Watcher, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'kvWatcher_Next' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  natsMsg_AckSync(Message, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'natsMsg_AckSync' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'natsMsg_Ack'
  nats_Sleep(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'nats_Sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  nats_CloseAndWait(0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'nats_CloseAndWait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(natsConnection *Connection, natsSubscription *Subscription,
                     natsMsg *Message, jsCtx *Context) {
  natsConnection_PublishString(Connection, "a", "b");
  natsSubscription_NextMsg(&Message, Subscription, 0);
  js_PublishAsync(Context, "a", "b", 1, nullptr);
  natsMsg_Ack(Message, nullptr);
  nats_Sleep(0);
  co_return;
}

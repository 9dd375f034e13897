// RUN: %check %s
#include <MQTTClient.h>
#include <mqtt/client.h>
#include <mylib/task.hpp>

using namespace std::chrono_literals;

mylib::task<> blocks(MQTTClient Client, MQTTClient_connectOptions *Options,
                     char **Topic, MQTTClient_message **Message,
                     mqtt::client &Object, mqtt::async_client &Async,
                     mqtt::token &Token) {
  int Size;
  MQTTClient_connect(Client, Options);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'MQTTClient_connect' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call its form of 'MQTTAsync' and await the callback
  MQTTClient_disconnect(Client, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'MQTTClient_disconnect' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call its form of 'MQTTAsync' and await the callback
  MQTTClient_waitForCompletion(Client, 1, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'MQTTClient_waitForCompletion' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the callback of the delivery
  MQTTClient_receive(Client, Topic, &Size, Message, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'MQTTClient_receive' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the callback that 'MQTTClient_setCallbacks' sets for messages
  Object.connect();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'mqtt::client::connect' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, call it on an 'mqtt::async_client' and await the token
  Async.consume_message();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'mqtt::async_client::consume_message' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the callback of 'set_message_callback'
  Async.connect()->wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'mqtt::token::wait' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:20: note: in this coroutine, give the operation an 'mqtt::iaction_listener' and await that
  Token.wait_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'mqtt::token::wait_for' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, give the operation an 'mqtt::iaction_listener' and await that
  co_return;
}

mylib::task<> silent(MQTTClient Client, MQTTClient_message *Message,
                     mqtt::client &Object, mqtt::async_client &Async,
                     mqtt::token &Token,
                     std::shared_ptr<const mqtt::message> *Next) {
  int Delivery;
  MQTTClient_publishMessage(Client, "a", Message, &Delivery);
  MQTTClient_disconnect(Client, 0);
  Async.connect();
  Object.try_consume_message(Next);
  Token.is_complete();
  Token.wait_for(0s);
  co_return;
}

// RUN: %check %s
#include <mosquitto.h>
#include <mosquittopp.h>
#include <mylib/task.hpp>

mylib::task<> waits();

mylib::task<> blocks(mosquitto *Client, mosquitto_message **Messages,
                     mosqpp::mosquittopp &Object) {
  mosquitto_connect(Client, "localhost", 1883, 60);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mosquitto_connect' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'mosquitto_connect_async' and let 'mosquitto_loop_start' carry it on
  mosquitto_reconnect(Client);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mosquitto_reconnect' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'mosquitto_reconnect_async'
  mosquitto_loop(Client, -1, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mosquitto_loop' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor of 'mosquitto_socket', or call 'mosquitto_loop_start'
  mosquitto_loop_forever(Client, -1, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mosquitto_loop_forever' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor of 'mosquitto_socket', or call 'mosquitto_loop_start'
  mosquitto_loop_stop(Client, false);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mosquitto_loop_stop' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  mosquitto_subscribe_simple(Messages, 1, false, "a", 0, "localhost", 1883,
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mosquitto_subscribe_simple' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'mosquitto_subscribe' and await the callback of the message
                             nullptr, 60, true, nullptr, nullptr, nullptr,
                             nullptr);
  Object.connect("localhost");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'mosqpp::mosquittopp::connect' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, call 'mosquitto_connect_async' and let 'mosquitto_loop_start' carry it on
  Object.loop();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'mosqpp::mosquittopp::loop' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, let the event loop wait for the descriptor of 'mosquitto_socket', or call 'mosquitto_loop_start'
  co_await waits();
}

mylib::task<> silent(mosquitto *Client, mosqpp::mosquittopp &Object) {
  mosquitto_connect_async(Client, "localhost", 1883, 60);
  mosquitto_loop(Client, 0, 1);
  mosquitto_loop_start(Client);
  mosquitto_publish(Client, nullptr, "a", 0, nullptr, 0, false);
  Object.connect_async("localhost");
  Object.loop(0);
  co_return;
}

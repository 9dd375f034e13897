// RUN: %check %s
#include <mylib/task.hpp>
#include <rabbitmq-c/amqp.h>

mylib::task<> blocks(amqp_connection_state_t Connection, amqp_socket_t *Socket,
                     amqp_envelope_t *Envelope, amqp_frame_t *Frame) {
  timeval Limit = {1, 0};
  amqp_socket_open(Socket, "localhost", 5672);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'amqp_socket_open' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  amqp_socket_open_noblock(Socket, "localhost", 5672, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'amqp_socket_open_noblock' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  amqp_channel_open(Connection, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'amqp_channel_open' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  amqp_consume_message(Connection, Envelope, nullptr, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'amqp_consume_message' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  amqp_publisher_confirm_wait(Connection, &Limit, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'amqp_publisher_confirm_wait' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  amqp_simple_wait_frame(Connection, Frame);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'amqp_simple_wait_frame' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(amqp_connection_state_t Connection,
                     amqp_envelope_t *Envelope) {
  timeval Now = {0, 0};
  amqp_consume_message(Connection, Envelope, &Now, 0);
  amqp_publisher_confirm_wait(Connection, &Now, nullptr);
  amqp_basic_ack(Connection, 1, 1, 0);
  amqp_frames_enqueued(Connection);
  amqp_get_sockfd(Connection);
  co_return;
}

// RUN: %check %s
#include <mylib/task.hpp>
#include <thread>
#include <zmq.h>

mylib::task<> blocks(void *Socket, void *Poller, zmq_msg_t *Message,
                     zmq_pollitem_t *Items, zmq_poller_event_t *Events,
                     char *Buffer, void *Thread) {
  zmq_msg_recv(Message, Socket, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'zmq_msg_recv' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor 'ZMQ_FD' and receive with 'ZMQ_DONTWAIT'
  zmq_recv(Socket, Buffer, 1, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'zmq_recv' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor 'ZMQ_FD' and receive with 'ZMQ_DONTWAIT'
  zmq_poll(Items, 1, -1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'zmq_poll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor 'ZMQ_FD' and receive with 'ZMQ_DONTWAIT'
  zmq_poller_wait_all(Poller, Events, 1, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'zmq_poller_wait_all' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor 'ZMQ_FD' and receive with 'ZMQ_DONTWAIT'
  zmq_proxy(Socket, Socket, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'zmq_proxy' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it on a thread of its own
  zmq_sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'zmq_sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  zmq_threadclose(Thread);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'zmq_threadclose' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  co_return;
}

mylib::task<> silent(void *Socket, void *Poller, zmq_msg_t *Message,
                     zmq_pollitem_t *Items, zmq_poller_event_t *Events,
                     char *Buffer, int Flags) {
  zmq_connect(Socket, "tcp://localhost:1");
  zmq_send(Socket, Buffer, 1, 0);
  zmq_msg_recv(Message, Socket, ZMQ_DONTWAIT);
  zmq_recv(Socket, Buffer, 1, ZMQ_DONTWAIT);
  zmq_recv(Socket, Buffer, 1, Flags);
  zmq_poll(Items, 1, 0);
  zmq_poller_wait_all(Poller, Events, 1, 0);
  zmq_sleep(0);
  zmq_threadstart([](void *) { zmq_sleep(1); }, nullptr);
  co_return;
}

// RUN: %check %s async-blocking-call
#include <mylib/task.hpp>
#include <nng/nng.h>

mylib::task<> blocks(nng_socket Socket, nng_dialer Dialer, nng_aio *Operation,
                     char *Buffer, size_t *Size, nng_msg **Message) {
  nng_dial(Socket, "tcp://localhost:1", &Dialer, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'nng_dial' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start with 'nng_dialer_start_aio' and await its callback
  nng_dialer_start(Dialer, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'nng_dialer_start' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start with 'nng_dialer_start_aio' and await its callback
  nng_recv(Socket, Buffer, Size, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'nng_recv' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start 'nng_socket_recv' and await the callback of its 'nng_aio'
  nng_recvmsg(Socket, Message, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'nng_recvmsg' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start 'nng_socket_recv' and await the callback of its 'nng_aio'
  nng_device(Socket, Socket);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'nng_device' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start with 'nng_device_aio' and await its callback
  nng_msleep(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'nng_msleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start 'nng_sleep_aio' and await its callback
  nng_aio_wait(Operation);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'nng_aio_wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the callback of the 'nng_aio'
  co_return;
}

mylib::task<> silent(nng_socket Socket, nng_dialer Dialer, nng_aio *Operation,
                     char *Buffer, size_t *Size, nng_msg **Message,
                     nng_thread **Thread) {
  nng_dial(Socket, "tcp://localhost:1", &Dialer, NNG_FLAG_NONBLOCK);
  nng_dialer_start_aio(Dialer, 0, Operation);
  nng_recv(Socket, Buffer, Size, NNG_FLAG_NONBLOCK);
  nng_socket_recv(Socket, Operation);
  nng_send(Socket, Buffer, *Size, 0);
  nng_device_aio(Operation, Socket, Socket);
  nng_msleep(0);
  nng_sleep_aio(1000, Operation);
  nng_thread_create(Thread, [](void *) { nng_msleep(1000); }, nullptr);
  co_return;
}

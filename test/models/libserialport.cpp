// RUN: %check %s
#include <libserialport.h>
#include <mylib/task.hpp>

mylib::task<> blocks(sp_port *Port, char *Buffer) {
  sp_open(Port, SP_MODE_READ);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sp_open' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  sp_blocking_read(Port, Buffer, 1, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sp_blocking_read' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'sp_nonblocking_read' when the event loop finds that the port is readable
  sp_blocking_write(Port, Buffer, 1, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sp_blocking_write' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'sp_nonblocking_write' when the event loop finds that the port is writable
  sp_drain(Port);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sp_drain' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor of 'sp_get_port_handle'
  co_return;
}

mylib::task<> silent(sp_port *Port, char *Buffer) {
  sp_nonblocking_read(Port, Buffer, 1);
  sp_nonblocking_write(Port, Buffer, 1);
  co_return;
}

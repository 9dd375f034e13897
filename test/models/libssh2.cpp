// RUN: %check %s
#include <libssh2.h>
#include <mylib/task.hpp>

mylib::task<> blocks(LIBSSH2_POLLFD *Descriptors, LIBSSH2_KNOWNHOSTS *Hosts) {
  libssh2_poll(Descriptors, 1, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'libssh2_poll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the socket, as 'libssh2_session_block_directions' says
  libssh2_knownhost_readfile(Hosts, "known_hosts", 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'libssh2_knownhost_readfile' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(LIBSSH2_POLLFD *Descriptors, LIBSSH2_SESSION *Session) {
  libssh2_poll(Descriptors, 1, 0);
  libssh2_session_block_directions(Session);
  co_return;
}

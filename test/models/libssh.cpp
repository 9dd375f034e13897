// RUN: %check %s
#include <libssh/sftp.h>
#include <mylib/task.hpp>

mylib::task<> blocks(ssh_event Event, ssh_channel Channel,
                     ssh_channel *Channels, fd_set *Descriptors,
                     sftp_session Files, ssh_key *Key, char *Buffer) {
  timeval Limit = {1, 0};
  ssh_event_dopoll(Event, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ssh_event_dopoll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor of 'ssh_get_fd', and ask with a timeout of zero
  ssh_channel_read_timeout(Channel, Buffer, 1, 0, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ssh_channel_read_timeout' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'ssh_channel_read_nonblocking' when the event loop finds that the socket is readable
  ssh_channel_select(Channels, Channels, Channels, &Limit);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ssh_channel_select' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor of 'ssh_get_fd', and ask with a timeout of zero
  ssh_select(Channels, Channels, 1, Descriptors, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ssh_select' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor of 'ssh_get_fd', and ask with a timeout of zero
  sftp_stat(Files, "a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sftp_stat' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  ssh_pki_import_privkey_file("a", nullptr, nullptr, nullptr, Key);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ssh_pki_import_privkey_file' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  ssh_getpass("Password: ", Buffer, 1, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ssh_getpass' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for input, or read on a thread that may block
  co_return;
}

mylib::task<> silent(ssh_session Session, ssh_event Event, ssh_channel Channel,
                     ssh_channel *Channels, sftp_session Files, sftp_file File,
                     char *Buffer) {
  timeval Now = {0, 0};
  ssh_get_fd(Session);
  ssh_event_dopoll(Event, 0);
  ssh_channel_read_timeout(Channel, Buffer, 1, 0, 0);
  ssh_channel_read_nonblocking(Channel, Buffer, 1, 0);
  ssh_channel_select(Channels, Channels, Channels, &Now);
  sftp_read(File, Buffer, 1);
  sftp_get_error(Files);
  co_return;
}

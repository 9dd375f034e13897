// RUN: %check %s async-blocking-call

// What waits on a descriptor, where its mode and the limit of time are known.

#include <cstdio>
#include <fcntl.h>
#include <mqueue.h>
#include <mylib/task.hpp>
#include <netdb.h>
#include <poll.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/file.h>
#include <sys/msg.h>
#include <sys/select.h>
#include <sys/sem.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

mylib::task<> uses_a_socket(const struct sockaddr *Address, char *Buffer,
                            struct msghdr *Message) {
  int Socket = socket(AF_INET, SOCK_STREAM, 0);
  if (Socket < 0)
    co_return;
  setsockopt(Socket, 1, 2, nullptr, 0);
  connect(Socket, Address, sizeof(*Address));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'connect' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor
  send(Socket, Buffer, 1, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'send' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor
  recv(Socket, Buffer, 1, MSG_DONTWAIT);
  recvmsg(Socket, Message, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'recvmsg' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor
  read(Socket, Buffer, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'read' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor
  close(Socket);
}

mylib::task<> serves() {
  int Listener;
  Listener = socket(AF_INET, SOCK_STREAM, 0);
  bind(Listener, nullptr, 0);
  listen(Listener, 1);
  int Peer = accept(Listener, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'accept' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, let the event loop wait for the descriptor
  send(Peer, "a", 1, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'send' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor
  co_return;
}

// Whoever made them decides.
int make_socket();
void set_mode(int Descriptor);
struct connection {
  int Socket;
};
mylib::task<> not_known(connection &Connection, int Given, int Type,
                        const struct sockaddr *Address, char *Buffer) {
  recv(Given, Buffer, 1, 0);
  recv(Connection.Socket, Buffer, 1, 0);
  int FromElsewhere = make_socket();
  recv(FromElsewhere, Buffer, 1, 0);
  int NonBlocking = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  connect(NonBlocking, Address, sizeof(*Address));
  int OfAnyType = socket(AF_INET, Type, 0);
  connect(OfAnyType, Address, sizeof(*Address));
  int Datagrams = socket(AF_INET, SOCK_DGRAM, 0);
  send(Datagrams, Buffer, 1, 0);
  int Changed = socket(AF_INET, SOCK_STREAM, 0);
  fcntl(Changed, F_SETFL, O_NONBLOCK);
  connect(Changed, Address, sizeof(*Address));
  int HandedOn = socket(AF_INET, SOCK_STREAM, 0);
  set_mode(HandedOn);
  recv(HandedOn, Buffer, 1, 0);
  int Either = socket(AF_INET, SOCK_STREAM, 0);
  Either = make_socket();
  recv(Either, Buffer, 1, 0);
  int Captured = socket(AF_INET, SOCK_STREAM, 0);
  [&] { fcntl(Captured, F_SETFL, O_NONBLOCK); }();
  recv(Captured, Buffer, 1, 0);
  read(Given, Buffer, 1);
  co_return;
}

mylib::task<> receives_messages(char *Buffer, struct timespec Limit) {
  mqd_t Queue = mq_open("/queue", O_RDONLY);
  mq_receive(Queue, Buffer, 1, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mq_receive' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  mq_close(Queue);
  mqd_t Other = mq_open("/queue", O_RDONLY | O_NONBLOCK);
  mq_receive(Other, Buffer, 1, nullptr);
  msgrcv(1, Buffer, 1, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'msgrcv' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  msgrcv(1, Buffer, 1, 0, IPC_NOWAIT);
  msgsnd(1, Buffer, 1, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'msgsnd' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  msgsnd(1, Buffer, 1, IPC_NOWAIT);
  semop(1, nullptr, 1);
  semtimedop(1, nullptr, 1, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'semtimedop' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  semtimedop(1, nullptr, 1, &Limit);
  co_return;
}

mylib::task<> waits_with_a_limit(fd_set *Set, struct pollfd *Descriptors,
                                 struct epoll_event *Events) {
  select(1, Set, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'select' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor
  struct timeval Second = {1, 0};
  select(1, Set, nullptr, nullptr, &Second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'select' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor
  struct timeval Zero = {0, 0};
  select(1, Set, nullptr, nullptr, &Zero);
  struct timeval Filled;
  Filled.tv_sec = 0;
  Filled.tv_usec = 0;
  select(1, Set, nullptr, nullptr, &Filled);
  ppoll(Descriptors, 1, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ppoll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor
  epoll_pwait2(3, Events, 1, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'epoll_pwait2' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor
  sigtimedwait(nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sigtimedwait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the signal
  const struct timespec Never = {0, 0};
  ppoll(Descriptors, 1, &Never, nullptr);
  co_return;
}

mylib::task<> locks_files(int File, void *Lock) {
  flock(File, LOCK_EX);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'flock' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  flock(File, LOCK_EX | LOCK_NB);
  flock(File, LOCK_UN);
  lockf(File, F_LOCK, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'lockf' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  lockf(File, F_TLOCK, 0);
  fcntl(File, F_SETLKW, Lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fcntl' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  fcntl(File, F_SETLK, Lock);
  co_return;
}

mylib::task<> asks_for_names(const struct sockaddr *Address, char *Name,
                             struct gaicb **Requests) {
  getnameinfo(Address, sizeof(*Address), Name, 1, nullptr, 0, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'getnameinfo' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous resolver, or run the call on a thread that may block
  getnameinfo(Address, sizeof(*Address), Name, 1, nullptr, 0, NI_NUMERICHOST);
  getaddrinfo_a(GAI_WAIT, Requests, 1, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'getaddrinfo_a' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous resolver, or run the call on a thread that may block
  getaddrinfo_a(GAI_NOWAIT, Requests, 1, nullptr);
  gai_suspend(Requests, 1, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'gai_suspend' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous resolver, or run the call on a thread that may block
  co_return;
}

mylib::task<> waits_for_children() {
  wait3(nullptr, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'wait3' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  wait3(nullptr, WNOHANG, nullptr);
  waitid(0, 1, nullptr, 4);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'waitid' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  waitid(0, 1, nullptr, 4 | WNOHANG);
  co_return;
}

mylib::task<> reads_lines(char *Line, char **Text, size_t *Size, FILE *File) {
  fgets(Line, 1, stdin);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fgets' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for input, or read on a thread that may block
  fgets(Line, 1, File);
  getline(Text, Size, stdin);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'getline' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for input, or read on a thread that may block
  co_return;
}

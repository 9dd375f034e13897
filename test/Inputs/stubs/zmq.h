// A stub of ZeroMQ: only what the fixtures use.
#pragma once
#include <cstddef>

#define ZMQ_DONTWAIT 1
#define ZMQ_POLLIN 1

extern "C" {
typedef struct zmq_msg_t {
  unsigned char _[64];
} zmq_msg_t;
typedef struct zmq_pollitem_t {
  void *socket;
  int fd;
  short events;
  short revents;
} zmq_pollitem_t;
typedef struct zmq_poller_event_t zmq_poller_event_t;
typedef void(zmq_thread_fn)(void *);
int zmq_msg_recv(zmq_msg_t *, void *, int);
int zmq_recv(void *, void *, size_t, int);
int zmq_send(void *, const void *, size_t, int);
int zmq_connect(void *, const char *);
int zmq_poll(zmq_pollitem_t *, int, long);
int zmq_poller_wait_all(void *, zmq_poller_event_t *, int, long);
int zmq_proxy(void *, void *, void *);
void zmq_sleep(int);
void *zmq_threadstart(zmq_thread_fn *, void *);
void zmq_threadclose(void *);
}

// A stub of the POSIX header: only what the fixtures use.
#pragma once

extern "C" {
struct pollfd {
  int fd;
  short events;
  short revents;
};
typedef unsigned long nfds_t;
#define POLLIN 1
int poll(struct pollfd *, nfds_t, int);
struct timespec;
int ppoll(struct pollfd *, nfds_t, const struct timespec *, const void *);
}

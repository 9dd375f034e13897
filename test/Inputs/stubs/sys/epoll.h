// A stub of the C header: only what the fixtures use.
#pragma once

extern "C" {
struct epoll_event {
  unsigned events;
};
int epoll_wait(int, struct epoll_event *, int, int);
struct timespec;
int epoll_pwait2(int, struct epoll_event *, int, const struct timespec *,
                 const void *);
}

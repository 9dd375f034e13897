// A stub of libevent: only what the fixtures use.
#pragma once

#define EVLOOP_ONCE 0x01
#define EVLOOP_NONBLOCK 0x02

extern "C" {
struct event_base;
struct timeval;
int event_base_dispatch(struct event_base *);
int event_base_loop(struct event_base *, int);
int event_base_loopbreak(struct event_base *);
}

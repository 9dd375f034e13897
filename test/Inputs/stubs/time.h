// A stub of the POSIX header: only what the fixtures use.
#pragma once

extern "C" {
struct timespec {
  long tv_sec;
  long tv_nsec;
};
int nanosleep(const struct timespec *, struct timespec *);
}

// A stub of the POSIX header: only what the fixtures use.
#pragma once

extern "C" {
struct timeval {
  long tv_sec;
  long tv_usec;
};
typedef struct {
  long Bits[16];
} fd_set;
int select(int, fd_set *, fd_set *, fd_set *, struct timeval *);
}

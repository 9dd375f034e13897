// A stub of the POSIX header: only what the fixtures use.
#pragma once

extern "C" {
struct timespec;
int sigtimedwait(const void *, void *, const struct timespec *);
}

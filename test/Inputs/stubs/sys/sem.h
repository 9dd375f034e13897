// A stub of the POSIX header: only what the fixtures use.
#pragma once
#include <cstddef>

extern "C" {
struct sembuf;
struct timespec;
int semop(int, struct sembuf *, size_t);
int semtimedop(int, struct sembuf *, size_t, const struct timespec *);
}

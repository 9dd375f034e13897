// A stub of the POSIX header: only what the fixtures use.
#pragma once
#include <cstddef>

extern "C" {
#define MS_ASYNC 1
#define MS_SYNC 4
int msync(void *, size_t, int);
}

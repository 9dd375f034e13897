// A stub of the POSIX header: only what the fixtures use.
#pragma once
#include <cstddef>

extern "C" {
#define IPC_NOWAIT 04000
long msgrcv(int, void *, size_t, long, int);
int msgsnd(int, const void *, size_t, int);
}

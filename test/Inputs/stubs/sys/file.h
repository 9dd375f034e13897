// A stub of the POSIX header: only what the fixtures use.
#pragma once

extern "C" {
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8
int flock(int, int);
}

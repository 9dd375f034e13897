// A stub of the C header: only what the fixtures use.
#pragma once

extern "C" {
#define O_RDONLY 0
int open(const char *, int, ...);
int posix_fallocate(int, long, long);
}

// A stub of the POSIX header: only what the fixtures use.
#pragma once
#include <cstddef>

extern "C" {
typedef int pid_t;
typedef long ssize_t;
unsigned sleep(unsigned);
int usleep(unsigned);
int pause(void);
ssize_t read(int, void *, size_t);
ssize_t write(int, const void *, size_t);
int close(int);
int fsync(int);
int fdatasync(int);
void sync(void);
int unlink(const char *);
int ftruncate(int, long);
pid_t fork(void);
pid_t vfork(void);
int lockf(int, int, long);
#define F_LOCK 1
#define F_TLOCK 2
[[noreturn]] void _exit(int);
}

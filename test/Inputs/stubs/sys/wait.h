// A stub of the POSIX header: only what the fixtures use.
#pragma once

extern "C" {
typedef int pid_t;
#define WNOHANG 1
pid_t wait(int *);
pid_t waitpid(pid_t, int *, int);
pid_t wait3(int *, int, struct rusage *);
int waitid(int, int, void *, int);
pid_t wait4(pid_t, int *, int, struct rusage *);
}

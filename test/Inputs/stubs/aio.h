// A stub of the POSIX header: only what the fixtures use.
#pragma once

extern "C" {
struct aiocb;
struct timespec;
#define LIO_WAIT 0
#define LIO_NOWAIT 1
int aio_suspend(const struct aiocb *const[], int, const struct timespec *);
int lio_listio(int, struct aiocb *const[], int, void *);
}

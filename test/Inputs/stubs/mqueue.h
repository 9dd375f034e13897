// A stub of the POSIX header: only what the fixtures use.
#pragma once
#include <cstddef>

extern "C" {
typedef int mqd_t;
typedef long ssize_t;
mqd_t mq_open(const char *, int, ...);
ssize_t mq_receive(mqd_t, char *, size_t, unsigned *);
int mq_close(mqd_t);
}

// A stub of the POSIX header: only what the fixtures use.
#pragma once

#include <time.h>

extern "C" {
typedef unsigned long pthread_t;
typedef struct {
  long Data;
} pthread_mutex_t;
typedef struct {
  long Data;
} pthread_cond_t;
int pthread_create(pthread_t *, const void *, void *(*)(void *), void *);
int pthread_join(pthread_t, void **);
int pthread_mutex_lock(pthread_mutex_t *);
int pthread_mutex_timedlock(pthread_mutex_t *, const timespec *);
int pthread_mutex_trylock(pthread_mutex_t *);
int pthread_mutex_unlock(pthread_mutex_t *);
int pthread_cond_wait(pthread_cond_t *, pthread_mutex_t *);
}

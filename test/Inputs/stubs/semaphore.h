// A stub of the C header: only what the fixtures use.
#pragma once

extern "C" {
typedef struct {
  long Data;
} sem_t;
int sem_wait(sem_t *);
int sem_trywait(sem_t *);
int sem_post(sem_t *);
}

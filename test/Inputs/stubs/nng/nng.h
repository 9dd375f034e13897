// A stub of NNG: only what the fixtures use.
#pragma once
#include <cstddef>
#include <cstdint>

#define NNG_FLAG_NONBLOCK 2u

extern "C" {
typedef struct nng_socket_s {
  uint32_t id;
} nng_socket;
typedef struct nng_dialer_s {
  uint32_t id;
} nng_dialer;
typedef struct nng_ctx_s {
  uint32_t id;
} nng_ctx;
typedef int32_t nng_duration;
typedef struct nng_msg nng_msg;
typedef struct nng_aio nng_aio;
typedef struct nng_mtx nng_mtx;
typedef struct nng_thread nng_thread;
int nng_recv(nng_socket, void *, size_t *, int);
int nng_recvmsg(nng_socket, nng_msg **, int);
int nng_send(nng_socket, const void *, size_t, int);
void nng_socket_recv(nng_socket, nng_aio *);
int nng_dial(nng_socket, const char *, nng_dialer *, int);
int nng_dialer_start(nng_dialer, int);
void nng_dialer_start_aio(nng_dialer, int, nng_aio *);
int nng_device(nng_socket, nng_socket);
void nng_device_aio(nng_aio *, nng_socket, nng_socket);
void nng_msleep(nng_duration);
void nng_sleep_aio(nng_duration, nng_aio *);
void nng_aio_wait(nng_aio *);
void nng_mtx_lock(nng_mtx *);
void nng_mtx_unlock(nng_mtx *);
int nng_thread_create(nng_thread **, void (*)(void *), void *);
}

// A stub of libuv: only what the fixtures use.
#pragma once
#include <cstddef>
#include <cstdint>

extern "C" {
struct addrinfo;
typedef struct uv_loop_s uv_loop_t;
typedef struct uv_fs_s uv_fs_t;
typedef struct uv_getaddrinfo_s uv_getaddrinfo_t;
typedef struct uv_work_s uv_work_t;
typedef struct uv_timer_s uv_timer_t;
typedef struct uv_lib_s uv_lib_t;
typedef struct uv_sem_s uv_sem_t;
typedef struct uv_mutex_s uv_mutex_t;
typedef unsigned long uv_thread_t;
typedef int uv_once_t;
typedef int uv_file;
typedef struct uv_buf_t {
  char *base;
  size_t len;
} uv_buf_t;
typedef enum { UV_RUN_DEFAULT = 0, UV_RUN_ONCE, UV_RUN_NOWAIT } uv_run_mode;
typedef void (*uv_fs_cb)(uv_fs_t *);
typedef void (*uv_timer_cb)(uv_timer_t *);
typedef void (*uv_thread_cb)(void *);
typedef void (*uv_work_cb)(uv_work_t *);
typedef void (*uv_after_work_cb)(uv_work_t *, int);
typedef void (*uv_getaddrinfo_cb)(uv_getaddrinfo_t *, int, struct addrinfo *);
int uv_run(uv_loop_t *, uv_run_mode);
void uv_sleep(unsigned int);
int uv_timer_start(uv_timer_t *, uv_timer_cb, uint64_t, uint64_t);
int uv_thread_create(uv_thread_t *, uv_thread_cb, void *);
int uv_thread_join(uv_thread_t *);
void uv_once(uv_once_t *, void (*)(void));
void uv_sem_wait(uv_sem_t *);
int uv_sem_trywait(uv_sem_t *);
void uv_mutex_lock(uv_mutex_t *);
int uv_mutex_trylock(uv_mutex_t *);
void uv_mutex_unlock(uv_mutex_t *);
int uv_getaddrinfo(uv_loop_t *, uv_getaddrinfo_t *, uv_getaddrinfo_cb,
                   const char *, const char *, const struct addrinfo *);
int uv_fs_stat(uv_loop_t *, uv_fs_t *, const char *, uv_fs_cb);
int uv_fs_mkdir(uv_loop_t *, uv_fs_t *, const char *, int, uv_fs_cb);
int uv_fs_open(uv_loop_t *, uv_fs_t *, const char *, int, int, uv_fs_cb);
int uv_fs_read(uv_loop_t *, uv_fs_t *, uv_file, const uv_buf_t[], unsigned int,
               int64_t, uv_fs_cb);
int uv_dlopen(const char *, uv_lib_t *);
int uv_queue_work(uv_loop_t *, uv_work_t *, uv_work_cb, uv_after_work_cb);
}

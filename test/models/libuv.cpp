// RUN: %check %s
#include <mylib/task.hpp>
#include <uv.h>

mylib::task<> blocks(uv_loop_t *Loop, uv_fs_t *Request, uv_thread_t *Thread,
                     uv_sem_t *Semaphore, uv_getaddrinfo_t *Lookup,
                     uv_buf_t *Buffers, uv_lib_t *Library, uv_once_t *Once) {
  uv_run(Loop, UV_RUN_DEFAULT);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'uv_run' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the work itself, which the running loop carries on
  uv_run(Loop, UV_RUN_ONCE);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'uv_run' blocks the thread that runs this coroutine until other coroutines are done, and deadlocks if they need that thread [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the work itself, which the running loop carries on
  uv_sleep(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'uv_sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, start a 'uv_timer_t' and await its callback
  uv_thread_join(Thread);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'uv_thread_join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  uv_sem_wait(Semaphore);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'uv_sem_wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  uv_getaddrinfo(Loop, Lookup, nullptr, "example.org", "80", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'uv_getaddrinfo' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, give it a callback and await that
  uv_fs_stat(Loop, Request, "a", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'uv_fs_stat' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, give it a callback and await that
  uv_fs_mkdir(Loop, Request, "a", 0755, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'uv_fs_mkdir' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, give it a callback and await that
  uv_fs_open(Loop, Request, "a", 0, 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'uv_fs_open' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, give it a callback and await that
  uv_fs_read(Loop, Request, 1, Buffers, 1, -1, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'uv_fs_read' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, give it a callback and await that
  uv_dlopen("a.so", Library);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'uv_dlopen' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run it with 'uv_queue_work' and await the result
  uv_once(Once, [] { uv_sleep(1000); });
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'uv_sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:22: note: in this coroutine, start a 'uv_timer_t' and await its callback
  co_return;
}

void opened(uv_fs_t *);
void found(uv_getaddrinfo_t *, int, struct addrinfo *);

mylib::task<> silent(uv_loop_t *Loop, uv_fs_t *Request, uv_sem_t *Semaphore,
                     uv_thread_t *Thread, uv_getaddrinfo_t *Lookup,
                     uv_timer_t *Timer, uv_buf_t *Buffers, uv_work_t *Work,
                     uv_fs_cb Given) {
  uv_run(Loop, UV_RUN_NOWAIT);
  uv_sleep(0);
  uv_timer_start(Timer, nullptr, 1000, 0);
  uv_sem_trywait(Semaphore);
  uv_getaddrinfo(Loop, Lookup, found, "example.org", "80", nullptr);
  uv_fs_stat(Loop, Request, "a", opened);
  uv_fs_open(Loop, Request, "a", 0, 0, opened);
  uv_fs_read(Loop, Request, 1, Buffers, 1, -1, Given);
  uv_fs_open(Loop, Request, "/proc/cpuinfo", 0, 0, nullptr);
  uv_queue_work(Loop, Work, [](uv_work_t *) { uv_sleep(1); }, nullptr);
  uv_thread_create(Thread, [](void *) { uv_sleep(1); }, nullptr);
  co_return;
}

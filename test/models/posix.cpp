// RUN: %check %s
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <mylib/task.hpp>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <sys/epoll.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

mylib::task<> sleeps(struct timespec Time) {
  sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  usleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'usleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  nanosleep(&Time, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'nanosleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  co_return;
}

mylib::task<> polls(struct pollfd *Descriptors, struct epoll_event *Events,
                    int Timeout) {
  poll(Descriptors, 1, -1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'poll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor
  poll(Descriptors, 1, Timeout);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'poll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor
  epoll_wait(3, Events, 1, -1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'epoll_wait' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor
  co_return;
}

mylib::task<> waits(pthread_t Thread, pthread_cond_t *Condition,
                    pthread_mutex_t *Mutex, sem_t *Semaphore) {
  pause();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'pause' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the signal
  pthread_join(Thread, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'pthread_join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  pthread_cond_wait(Condition, Mutex);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'pthread_cond_wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  sem_wait(Semaphore);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sem_wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  co_return;
}

mylib::task<> resolves(struct addrinfo *Result) {
  getaddrinfo("example.org", "80", nullptr, &Result);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'getaddrinfo' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous resolver, or run the call on a thread that may block
  gethostbyname("example.org");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'gethostbyname' blocks the thread that runs this coroutine until the name is resolved [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous resolver, or run the call on a thread that may block
  co_return;
}

mylib::task<> runs_processes() {
  system("ls");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'system' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  std::system("ls");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'system' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  FILE *Pipe = popen("ls", "r");
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'popen' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:16: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  pclose(Pipe);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'pclose' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  wait(nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'wait' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  co_return;
}

mylib::task<> waits_for_input(int Number) {
  getchar();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'getchar' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for input, or read on a thread that may block
  std::getchar();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'getchar' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for input, or read on a thread that may block
  scanf("%d", &Number);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'scanf' blocks the thread that runs this coroutine until somebody types [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for input, or read on a thread that may block
  co_return;
}

mylib::task<> uses_the_file_system(struct stat *Status) {
  fopen("a", "r");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fopen' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  std::fopen("a", "r");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fopen' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  open("a", O_RDONLY);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'open' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  stat("a", Status);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'stat' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  mkdir("a", 0777);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mkdir' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  unlink("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'unlink' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  remove("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'remove' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fsync(3);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fsync' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fdatasync(3);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fdatasync' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  ftruncate(3, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'ftruncate' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  co_return;
}

// qsort calls back before it returns.
mylib::task<> sorts(int *Numbers) {
  qsort(Numbers, 2, sizeof(int), [](const void *, const void *) {
    usleep(1);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'usleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
    return 0;
  });
  co_return;
}

mylib::task<> starts_a_thread(pthread_t Thread) {
  pthread_create(
      &Thread, nullptr,
      [](void *Argument) {
        sleep(1);
        return Argument;
      },
      nullptr);
  co_return;
}

mylib::task<> only_looks(struct pollfd *Descriptors, struct epoll_event *Events,
                         struct addrinfo *Result, sem_t *Semaphore,
                         struct stat *Status) {
  sleep(0);
  poll(Descriptors, 1, 0);
  epoll_wait(3, Events, 1, 0);
  getaddrinfo(nullptr, "80", nullptr, &Result);
  sem_trywait(Semaphore);
  waitpid(1, nullptr, WNOHANG);
  fstat(3, Status);
  printf("a");
  co_return;
}

// A lock is usually held for a short time: its category is off by default.
mylib::task<> locks(pthread_mutex_t *Mutex) {
  pthread_mutex_lock(Mutex);
  co_return;
}

// These are not those of C.
int poll(int);
void open(const char *);
namespace app {
void sleep(int);
struct file {
  void open(const char *);
  void remove(const char *);
  void wait(int *);
};
} // namespace app

mylib::task<> namesakes(app::file File) {
  poll(1);
  open("a");
  app::sleep(1);
  File.open("a");
  File.remove("a");
  File.wait(nullptr);
  co_return;
}

mylib::task<> forks() {
  if (fork() == 0)
    sleep(1);
  if (auto Child = vfork(); Child == 0)
    sleep(1);
  co_return;
}

mylib::task<> children(int Status, int Options) {
  waitpid(-1, &Status, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'waitpid' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, {{.*}}
  waitpid(-1, &Status, WNOHANG);
  wait4(-1, &Status, Options, nullptr);
  co_return;
}

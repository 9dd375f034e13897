// RUN: %check %s async-blocking-call

// Files, and what looks like one and is on no disk.

#include <aio.h>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <mylib/task.hpp>
#include <pwd.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>

mylib::task<> uses_files(void *Memory, int File, const aiocb *const *Running,
                         aiocb *const *Wanted) {
  mkfifo("a", 0777);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mkfifo' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  getpwnam("root");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'getpwnam' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fstatvfs(File, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fstatvfs' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  msync(Memory, 1, MS_SYNC);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'msync' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  msync(Memory, 1, MS_ASYNC);
  sync_file_range(File, 0, 0, SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sync_file_range' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  sync_file_range(File, 0, 0, SYNC_FILE_RANGE_WRITE);
  aio_suspend(Running, 1, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'aio_suspend' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  lio_listio(LIO_WAIT, Wanted, 1, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'lio_listio' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  lio_listio(LIO_NOWAIT, Wanted, 1, nullptr);
  co_return;
}

mylib::task<> asks_the_kernel() {
  fopen("/proc/self/status", "r");
  open("/sys/class/net", O_RDONLY);
  std::ifstream Status("/proc/self/status");
  std::ifstream Memory(std::string("/proc/meminfo"));
  std::filesystem::exists("/proc/1");
  open("/dev/shm/a", O_RDONLY);
  open("/dev/i2c-1", O_RDONLY);
  fopen("/run/service/state", "r");
  co_return;
}

const std::string Root = "/sys/bus/spi/drivers";
constexpr auto Socket = "/run/service";
mylib::task<> makes_the_path(std::string Name, bool Other) {
  std::filesystem::exists("/sys/class/" + Name);
  std::ifstream Bound(Root + "/" + Name);
  std::ofstream Bind(Root + "/" + Name + "/bind");
  fopen((Root + "/bind").c_str(), "r");
  const char *Plain = "/proc/self/maps";
  fopen(Plain, "r");
  std::string Own = Root + "/" + Name;
  std::filesystem::exists(Own);
  std::filesystem::exists(std::filesystem::path(Socket) / Name);
  co_return;
}

mylib::task<> asks_the_disk(const char *Path) {
  fopen("/process/a", "r");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fopen' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  fopen(Path, "r");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fopen' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  open("./proc/a", O_RDONLY);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'open' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  std::ifstream File("/procedures");
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'std::basic_ifstream::basic_ifstream' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:17: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  co_return;
}

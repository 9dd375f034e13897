// RUN: %check %s

// File systems; opening is what waits.

#include <cstdio>
#include <filesystem>
#include <mylib/task.hpp>
#include <unistd.h>

namespace fs = std::filesystem;

mylib::task<> touches(const fs::path &Path, int Descriptor) {
  fs::remove_all(Path);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::filesystem::remove_all' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  fs::file_size(Path);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::filesystem::file_size' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  std::filesystem::create_directories(Path);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'std::filesystem::create_directories' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  fopen("file", "r");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fopen' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  fsync(Descriptor);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'fsync' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  co_return;
}

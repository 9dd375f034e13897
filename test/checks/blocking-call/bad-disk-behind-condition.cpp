// RUN: %check %s

// Disk access under a condition, several functions down.

#include <filesystem>
#include <mylib/task.hpp>
#include <string>
#include <unistd.h>

struct cache {
  bool Enabled = false;
  std::string Path;

  void removeFile() { std::filesystem::remove(Path); }
  void clean() {
    if (Enabled)
      removeFile();
  }
  void reset() {
    if (!Enabled)
      return;
    clean();
  }
  void pause() {
    if (Enabled)
      sleep(1);
  }
};

mylib::task<> runs(cache &Cache) {
  Cache.reset();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'reset' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  Cache.pause();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'pause' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  co_return;
}

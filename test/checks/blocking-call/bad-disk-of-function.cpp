// RUN: %check %s

// Functions that make a path on a disk, or one of which nothing is known.

#include <fstream>
#include <mylib/task.hpp>
#include <string>

std::string unknownPath();
// Nothing else takes its arguments: what this one does with them is not known.
std::string format(const char *Kind, int Number);

static std::string cachePath(int Index) {
  return "/var/cache/" + std::to_string(Index);
}

mylib::task<> reads(int Bus) {
  std::ifstream Cache(cachePath(Bus));
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'std::basic_ifstream::basic_ifstream' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  std::ifstream Unknown(unknownPath());
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'std::basic_ifstream::basic_ifstream' blocks {{.*}}
  std::ifstream Named(format("/proc", Bus));
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'std::basic_ifstream::basic_ifstream' blocks {{.*}}
  co_return;
}

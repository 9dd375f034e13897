// RUN: %check %s

// What a function does only if its caller chooses it counts where the caller
// does.

#include <filesystem>
#include <mylib/task.hpp>
#include <optional>
#include <string>
#include <unistd.h>

static void flush(bool Sync) {
  if (Sync)
    sleep(1);
}
static void passesOn() { flush(/*Sync=*/true); }
static void load(const std::string &Name, bool Lazily = false) {
  if (!Lazily)
    std::filesystem::file_size(Name);
}
static void trust(std::optional<std::string> Path = std::nullopt) {
  if (Path)
    std::filesystem::file_size(*Path);
}
static void report(const char *Into = nullptr) {
  if (Into == nullptr)
    return;
  std::filesystem::file_size(Into);
}
struct Journal {
  explicit Journal(bool Replays) {
    if (Replays)
      sleep(1);
  }
};

mylib::task<> chooses() {
  flush(true);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'flush' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  passesOn();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'passesOn' blocks {{.*}}
  load("data");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'load' blocks {{.*}}
  trust("certificates");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'trust' blocks {{.*}}
  report("summary");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'report' blocks {{.*}}
  Journal Replayed(true);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'Journal' blocks {{.*}}
  co_return;
}

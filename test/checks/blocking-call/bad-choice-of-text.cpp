// RUN: %check %s

// The caller gives the path that makes the callee block.

#include <cppcoro/task.hpp>
#include <filesystem>
#include <string>

bool configure(const std::string &Host, const std::string &Path = {}) {
  if (!Path.empty() && std::filesystem::exists(Path))
    return false;
  return !Host.empty();
}

cppcoro::task<> given(std::string Host, std::string Path) {
  configure(Host, Path);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} [async-blocking-call]
  co_return;
}

// RUN: %check %s

// The caller leaves out the path that makes the callee block.

#include <cppcoro/task.hpp>
#include <filesystem>
#include <string>
#include <vector>

bool configure(const std::string &Host, const std::string &Path = {}) {
  if (!Path.empty() && std::filesystem::exists(Path)) {
    std::filesystem::remove(Path);
    return false;
  }
  return !Host.empty();
}
void load(const std::vector<int> &Ids = {}, const char *Name = "a") {
  if (Ids.empty())
    return;
  std::filesystem::remove(Name);
}

cppcoro::task<> leftOut(std::string Host) {
  configure(Host);
  configure(Host, "");
  load();
  co_return;
}

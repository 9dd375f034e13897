// A stub of folly: only what the fixtures use.
#pragma once
#include <chrono>
#include <string>
#include <utility>

namespace folly {
class ProcessReturnCode {};
class Subprocess {
public:
  explicit Subprocess(const std::string &);
  ~Subprocess();
  std::pair<std::string, std::string>
  communicate(const std::string & = std::string());
  ProcessReturnCode wait();
  ProcessReturnCode waitTimeout(std::chrono::milliseconds);
  ProcessReturnCode poll();
};
} // namespace folly

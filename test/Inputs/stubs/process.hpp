// A stub of tiny-process-library: only what the fixtures use.
#pragma once
#include <string>

namespace TinyProcessLib {
class Process {
public:
  Process(const std::string &Command);
  ~Process() noexcept;
  int get_exit_status() noexcept;
  bool try_get_exit_status(int &Status) noexcept;
  void kill(bool Force = false) noexcept;
};
} // namespace TinyProcessLib

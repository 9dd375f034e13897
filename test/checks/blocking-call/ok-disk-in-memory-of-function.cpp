// RUN: %check %s

// A path that a function makes, below a folder whose files are on no disk.

#include <fcntl.h>
#include <fstream>
#include <mylib/task.hpp>
#include <string>

template <typename... Ts> std::string fill(const char *Format, Ts... Values);

static std::string devicePath(int Bus) {
  return "/dev/i2c-" + std::to_string(Bus);
}
static const char *nodePath() { return "/proc/self/status"; }
static std::string formatted(int Bus) { return fill("/sys/bus/{}", Bus); }

struct Sensor {
  std::string path() const { return fill("/sys/class/hwmon/{}", Index); }
  int Index;
};

mylib::task<> reads(int Bus, Sensor &Of) {
  std::ifstream Node(nodePath());
  std::ifstream Device(devicePath(Bus));
  std::ifstream Formatted(formatted(Bus));
  std::ifstream Value(Of.path());
  ::open(devicePath(Bus).c_str(), 0);
  co_return;
}

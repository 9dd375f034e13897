// Source: NVIDIA/stdexec pull #513, discussion (a scope joins what was spawned into it, at its own end: a reference to
// something of an inner block does not live so long).
#include "../rt/stdexec.hpp"
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace sensors {

struct Reading {
  double value = 0;
  bool valid = false;
};

class Bus {
public:
  exec::task<Reading> read(const std::string &path);
};

class Poller {
public:
  explicit Poller(Bus &bus) : bus_(bus) {}

  exec::task<void> pollOnce(std::vector<std::uint8_t> ids) {
    exec::async_scope scope;
    for (auto id : ids) {
      std::string path = "/sys/class/hwmon/hwmon" + std::to_string(id); // EITHER: lifetime dangling
      if (skipped_.contains(path))
        continue;
      scope.spawn(pollSensor(id, path)); // EITHER: lifetime dangling
    } // EITHER: lifetime dangling
    co_await scope.on_empty();
  }

private:
  exec::task<void> pollSensor(std::uint8_t id, const std::string &path) {
    auto reading = co_await bus_.read(path + "/temp1_input"); // EITHER: lifetime dangling
    if (!reading.valid) {
      skipped_[path] = true; // EITHER: lifetime dangling
      co_return;
    }
    values_[id] = reading.value;
  }

  Bus &bus_;
  std::map<std::string, bool> skipped_;
  std::map<std::uint8_t, double> values_;
};

} // namespace sensors

// Source: NVIDIA/stdexec pull #513, discussion (what the spawned tasks refer to is declared before the scope, and is not
// changed until the scope is empty).
#include "../rt/stdexec.hpp"
#include <map>
#include <string>
#include <vector>

namespace sensors {

class Bus {
public:
  exec::task<double> read(const std::string &path);
};

class Poller {
public:
  explicit Poller(Bus &bus) : bus_(bus) {}

  exec::task<double> highest(std::vector<unsigned> ids) {
    std::vector<std::string> paths;
    for (auto id : ids)
      paths.push_back("/sys/class/hwmon/hwmon" + std::to_string(id));
    double highest = 0;
    exec::async_scope scope;
    for (const auto &path : paths)
      scope.spawn(pollSensor(path, highest));
    co_await scope.on_empty();
    co_return highest;
  }

private:
  exec::task<void> pollSensor(const std::string &path, double &highest) {
    const double value = co_await bus_.read(path + "/temp1_input");
    if (value > highest)
      highest = value;
  }

  Bus &bus_;
};

} // namespace sensors

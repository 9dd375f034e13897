// Source: openbmc/phosphor-bmc-code-mgmt spi-flash/bios/bios_device.cpp (a function that is no coroutine reads a file, and
// a coroutine calls it after an await).
#include "../rt/stdexec.hpp"
#include <fstream>
#include <string>

class BiosDevice {
  std::string version_;

  std::string getVersion() const {
    std::string version = "unknown";
    std::ifstream file("/var/bios/version"); // EITHER: blocking version
    if (file.is_open())
      file >> version;
    return version;
  }

  exec::task<bool> flash(std::string image);

public:
  exec::task<bool> update(std::string image) {
    const bool done = co_await flash(std::move(image));
    if (done)
      version_ = getVersion(); // EITHER: blocking version
    co_return done;
  }
};

// Source: openbmc/phosphor-bmc-code-mgmt spi-flash/spi_device.cpp, bindSPIFlash (sysfs is written to from the coroutine
// that runs on the loop of the bus; binding a driver takes the kernel as long as it takes).
#include "../rt/stdexec.hpp"
#include <fstream>
#include <string>

exec::task<void> sleepFor(int seconds);

class SpiDevice {
  std::string device_;
  bool bound() const;

public:
  exec::task<bool> bind() {
    if (!bound()) {
      std::ofstream bind("/sys/bus/platform/drivers/spi-aspeed-smc/bind"); // EITHER: blocking smc
      bind << device_; // EITHER: blocking smc
      bind.close();    // EITHER: blocking smc
    }
    co_await sleepFor(2);
    std::ofstream nor("/sys/bus/spi/drivers/spi-nor/bind"); // EITHER: blocking nor
    nor << device_; // EITHER: blocking nor
    nor.close();    // EITHER: blocking nor
    co_await sleepFor(2);
    co_return bound();
  }
};

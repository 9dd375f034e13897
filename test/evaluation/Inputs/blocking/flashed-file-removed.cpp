// Source: openbmc/phosphor-bmc-code-mgmt spi-flash/spi_device.cpp, writeSPIFlashWithFlashrom (the image is removed from
// the disk by the coroutine itself).
#include "../rt/stdexec.hpp"
#include <filesystem>
#include <string>

exec::task<int> runCommand(std::string command);

exec::task<int> flash(std::string path) {
  const int status = co_await runCommand("flashrom -w " + path);
  std::filesystem::remove(path); // EXPECT: blocking
  co_return status;
}

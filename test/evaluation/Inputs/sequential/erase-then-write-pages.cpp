// Source: openbmc/phosphor-bmc-code-mgmt cpld/lattice/lattice_xo3_cpld.cpp (pages of one device are programmed in order,
// with a pause that the device needs).
#include "../rt/stdexec.hpp"
#include <vector>

class Device {
  exec::task<bool> send(std::vector<unsigned char> command);
  exec::task<bool> busy();

public:
  exec::task<bool> program(std::vector<std::vector<unsigned char>> pages) {
    for (auto &page : pages) {
      if (!(co_await send(page)))
        co_return false;
      while (co_await busy()) {
      }
    }
    co_return true;
  }
};

// Source: managarm/managarm pull #434, the side that was right (slots of an array: who uses one marks it busy, and none is
// ever moved).
#include "../rt/bcos_task.hpp"
#include <array>
#include <cstdint>

namespace usb {

struct Transfer {
  std::uint8_t endpoint = 0;
  std::size_t length = 0;
};

bcos::task::Task<std::size_t> submit(Transfer transfer);

struct Slot {
  bool busy = false;
  std::size_t moved = 0;
  Transfer last;
};

class Controller {
public:
  bcos::task::Task<bool> run(Transfer transfer) {
    for (auto &slot : slots_) {
      if (std::exchange(slot.busy, true))
        continue;
      slot.last = transfer;
      slot.moved += co_await submit(slot.last);
      slot.busy = false;
      co_return true;
    }
    co_return false;
  }

  bcos::task::Task<std::size_t> drain() {
    std::size_t moved = 0;
    for (std::size_t i = 0; i < slots_.size(); ++i) { // ALT: sequential
      auto &slot = slots_[i];
      if (slot.busy)
        moved += co_await submit(slot.last); // ALT: sequential
      slot.busy = false;
    }
    co_return moved;
  }

private:
  std::array<Slot, 8> slots_;
};

} // namespace usb

#include "clock.h"
#include <unistd.h>

namespace {
// Only this file knows the class, yet all can call it.
struct Bell : Clock {
  void tock() override {}
  void chime() override { sleep(3); }
  void ring() override { sleep(4); }
};
} // namespace

Clock &makeBell() {
  static Bell Made;
  return Made;
}

#include "slow.h"

namespace {
struct Slower : Slow {};
} // namespace

Clock &makeClock() {
  static Slower Made;
  return Made;
}

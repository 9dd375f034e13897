#include "store.h"

int broken() {
  save();
  return nothing;
}

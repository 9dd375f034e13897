#include "store.h"

// Calls are no definitions.
int unrelated(bool Now) {
  if (Now)
    save();
  return (load(), 1);
}

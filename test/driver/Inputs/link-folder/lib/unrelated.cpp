#include "store.h"

int unrelated() { return 1; }

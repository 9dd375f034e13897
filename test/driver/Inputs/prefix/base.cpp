#include "frame.h"
#include "again.h"
const char *name() { return __BASE_FILE__; }

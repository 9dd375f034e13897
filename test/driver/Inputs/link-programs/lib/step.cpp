#include "../common.h"

void step() { load(); }

#include "../common.h"
#include <unistd.h>

void load() { sleep(5); }
void save() { sleep(6); }

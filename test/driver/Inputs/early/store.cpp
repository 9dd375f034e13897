#include "save.h"
#include <unistd.h>
void save() { sleep(1); }

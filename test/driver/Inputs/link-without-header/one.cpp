#include <unistd.h>

void twice() { sleep(1); }

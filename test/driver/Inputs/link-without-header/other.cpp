#include <unistd.h>

void twice() { sleep(2); }

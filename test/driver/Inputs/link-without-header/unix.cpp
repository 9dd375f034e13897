#include <unistd.h>

int runProcess(const char *Command) { return sleep(1); }

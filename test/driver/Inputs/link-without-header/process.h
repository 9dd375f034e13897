int runProcess(const char *Command);
void twice();

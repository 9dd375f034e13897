#include "helpers.h"
#include <thread>
void helper2() { std::this_thread::sleep_for(std::chrono::seconds(2)); }

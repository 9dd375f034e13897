#include "helpers.h"
#include <thread>
void helper1() { std::this_thread::sleep_for(std::chrono::seconds(1)); }

#define LIB_OFF
#include <lib.hpp>

#define NAME other
#include "other.hpp"

#include "load.inc"

#include "../store.h"

void store::load() {}

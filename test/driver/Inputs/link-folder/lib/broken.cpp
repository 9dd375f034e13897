#include "store.h"

void save(int Times) {
  nothing();
}

#pragma once
#define SYSTEM_SPIN(Flag)                                                      \
  while (!(Flag)) {                                                            \
  }

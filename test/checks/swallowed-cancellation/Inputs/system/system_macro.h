#pragma once
#define SYSTEM_TRY(Call)                                                       \
  try {                                                                        \
    Call;                                                                      \
  } catch (...) {                                                              \
  }

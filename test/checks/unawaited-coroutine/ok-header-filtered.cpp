// RUN: %check %s --header-filter=other/.* -- -I%S/Inputs %stub-flags

// Headers that the filter does not name are left alone.

#include "header.h"

mylib::task<> use() { co_await inHeader(); }

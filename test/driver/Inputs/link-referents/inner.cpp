#include "inner.h"

static mylib::task<int> byValue(std::string Name) { co_return Name.size(); }

mylib::task<int> inner(int, const std::string &Name) { return byValue(Name); }

#pragma once
#include <mylib/task.hpp>
#include <string>

mylib::task<int> inner(int Number, const std::string &Name);

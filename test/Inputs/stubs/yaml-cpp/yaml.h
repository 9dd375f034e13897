// A stub of yaml-cpp: only what the fixtures use.
#pragma once
#include <string>

namespace YAML {
class Node {};
Node Load(const std::string &Text);
Node LoadFile(const std::string &Name);
} // namespace YAML

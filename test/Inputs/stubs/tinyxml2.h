// A stub of TinyXML-2: only what the fixtures use.
#pragma once
#include <cstddef>

namespace tinyxml2 {
enum XMLError { XML_SUCCESS = 0 };
class XMLDocument {
public:
  XMLError Parse(const char *Text, size_t Size = -1);
  XMLError LoadFile(const char *Name);
  XMLError SaveFile(const char *Name, bool Compact = false);
};
} // namespace tinyxml2

// A stub of pugixml: only what the fixtures use.
#pragma once

namespace pugi {
struct xml_parse_result {};
class xml_document {
public:
  xml_document();
  xml_parse_result load_string(const char *Text, unsigned Options = 1);
  xml_parse_result load_file(const char *Name, unsigned Options = 1);
  bool save_file(const char *Name, const char *Indent = "\t") const;
};
} // namespace pugi

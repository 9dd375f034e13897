// A stub of simdjson: only what the fixtures use.
#pragma once
#include <string_view>

namespace simdjson {
template <typename T> struct simdjson_result {};
class padded_string {
public:
  static simdjson_result<padded_string> load(std::string_view Path) noexcept;
};
namespace dom {
class element;
class parser {
public:
  simdjson_result<element> load(std::string_view Path) & noexcept;
  simdjson_result<element> parse(const char *Text, unsigned long Size) &;
};
} // namespace dom
} // namespace simdjson

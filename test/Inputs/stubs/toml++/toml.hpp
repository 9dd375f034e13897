// A stub of toml++: only what the fixtures use.
#pragma once
#include <string_view>

namespace toml {
inline namespace v3 {
class table {};
inline namespace ex {
table parse(std::string_view Text);
table parse_file(std::string_view Name);
} // namespace ex
} // namespace v3
} // namespace toml

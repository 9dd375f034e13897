// A stub of Boost.Filesystem: only what the fixtures use.
#pragma once

namespace boost {
namespace filesystem {
class path {
public:
  path(const char *);
};
bool remove(const path &);
void rename(const path &, const path &);
unsigned long file_size(const path &);
path absolute(const path &);
path temp_directory_path();
class file_status {};
bool exists(const path &);
bool exists(file_status);
class directory_iterator {
public:
  directory_iterator();
  explicit directory_iterator(const path &);
};
} // namespace filesystem
} // namespace boost

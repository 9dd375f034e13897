// A stub of Boost.DLL: only what the fixtures use.
#pragma once
#include <boost/filesystem.hpp>

namespace boost {
namespace dll {
class shared_library {
public:
  void load(const filesystem::path &Path, int Mode = 0);
  bool is_loaded() const;
};
} // namespace dll
} // namespace boost

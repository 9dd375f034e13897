// Source: facebookexperimental/libunifex and P3296 let_async_scope (a helper gives a scope to a function and joins it on each
// way out, so that all that is declared outside may be referred to).
#include "../rt/kota.hpp"
#include <string>
#include <vector>

namespace build {

kota::task<bool> compile(std::string file);

template <typename F> kota::task<> withGroup(kota::event_loop &loop, F fill) {
  kota::task_group<> group(loop);
  fill(group);
  co_await group.join();
}

kota::task<> compileInto(const std::string &file, unsigned &failed) {
  if (!co_await compile(file))
    ++failed;
}

class Builder {
public:
  explicit Builder(kota::event_loop &loop) : loop_(loop) {}

  kota::task<unsigned> build(std::vector<std::string> files) {
    unsigned failed = 0;
    co_await withGroup(loop_, [&](kota::task_group<> &group) {
      for (const auto &file : files)
        group.spawn(compileInto(file, failed));
      for (const auto &generated : generated_)
        group.spawn(compileInto(generated, failed));
    });
    co_return failed;
  }

private:
  kota::event_loop &loop_;
  std::vector<std::string> generated_;
};

} // namespace build

// Source: "We don't need no stinking expression templates", 2020, the way that works (generators are parameters by value,
// and what they read is the caller's to the end of the loop).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <cppcoro/generator.hpp>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace lazyvec {

template <typename T> using seq = cppcoro::generator<T>;

template <typename T> seq<T> each(const std::vector<T> &from) {
  for (const T &v : from)
    co_yield v;
}

template <typename T, typename F> seq<T> where(seq<T> in, F keep) {
  for (const T &v : in)
    if (keep(v))
      co_yield v;
}

template <typename T> seq<T> take(seq<T> in, int most) {
  for (const T &v : in) {
    if (most-- == 0)
      co_return;
    co_yield v;
  }
}

class Report {
public:
  std::vector<std::string> lines() const;

  int longLines(unsigned long least) const {
    const auto all = lines();
    auto found = take(where(each(all), [least](const std::string &s) { return s.size() > least; }), 10);
    int count = 0;
    for (const auto &line : found)
      count += line.empty() ? 0 : 1;
    return count;
  }

  // The temporary lives as long as the loop that walks over it.
  int allLines() const {
    int count = 0;
    for (const auto &line : each(m_lines))
      count += line.empty() ? 0 : 1;
    return count;
  }

private:
  std::vector<std::string> m_lines;
};

} // namespace lazyvec

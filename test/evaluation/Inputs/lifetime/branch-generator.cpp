// Source: ciaranm/glasgow-constraint-solver issue #599 (a temporary CurrentState bound to the reference parameter of a lazy generator).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <cppcoro/generator.hpp>
#include <functional>
#include <string>
#include <vector>

namespace gcs {

struct CurrentState {
  const std::vector<int> *domains = nullptr;
  int domain_size(int var) const { return (*domains)[var]; }
};

class State {
public:
  explicit State(std::vector<int> d) : m_domains(std::move(d)) {}
  CurrentState current() const { return CurrentState{&m_domains}; }
  void guess(int var) { m_domains[var] = 1; }

private:
  std::vector<int> m_domains;
};

using BranchCallback =
    std::function<cppcoro::generator<int>(const CurrentState &)>;

cppcoro::generator<int> smallest_first(const CurrentState &state) { // EITHER: lifetime a
  for (int var = 0; var < 8; ++var)
    if (state.domain_size(var) == 2) // EITHER: lifetime a
      co_yield var;
}

bool solve(State &state, int depth) {
  if (depth == 0)
    return true;
  auto branches = smallest_first(state.current()); // EITHER: lifetime a
  for (int var : branches) {                       // EITHER: lifetime a
    state.guess(var);
    if (solve(state, depth - 1))
      return true;
  }
  return false;
}

} // namespace gcs

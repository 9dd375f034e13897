// Source: scylladb/scylladb replica/querier.cc (the close goes on in the background, the object is kept by its last
// continuation, and stop() closes the gate that counts it).
#include "../rt/seastar.hpp"

class querier {
public:
  ss::future<> close() noexcept;
};

class querier_cache {
  ss::gate _closing;
  std::vector<std::unique_ptr<querier>> _idle;

public:
  void drop(std::unique_ptr<querier> q) {
    (void)ss::with_gate(_closing, [q = std::move(q)]() mutable {
      auto &closing = *q;
      return closing.close().finally([q = std::move(q)] {});
    });
  }

  ss::future<> stop() { return _closing.close(); }
};

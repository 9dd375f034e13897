// Source: stellar/stellar-core issue #512 (what is received clears the list that is walked)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <kj/async.h>
#include <string>
#include <vector>

namespace stellar {
struct Envelope {
  unsigned long slot = 0;
  std::string body;
};
struct Ledger {
  kj::Promise<bool> apply(Envelope envelope);
};

class Tracker {
  Ledger &ledger_;
  std::vector<Envelope> waiting_;
  unsigned long closed_ = 0;

  void stopFetchingBelow(unsigned long slot) {
    if (slot > closed_) {
      closed_ = slot;
      waiting_.clear();
    }
  }

  kj::Promise<void> recvEnvelope(const Envelope &envelope) {
    auto slot = envelope.slot;
    bool closes = co_await ledger_.apply(envelope);
    if (closes)
      stopFetchingBelow(slot);
  }

public:
  explicit Tracker(Ledger &ledger) : ledger_(ledger) {}
  void add(Envelope envelope) { waiting_.push_back(std::move(envelope)); }

  kj::Promise<unsigned> itemReceived() {
    unsigned delivered = 0;
    for (const Envelope &envelope : waiting_) { // EITHER: lifetime walk
      co_await recvEnvelope(envelope); // EITHER: lifetime walk
      ++delivered;
    }
    co_return delivered;
  }
};
} // namespace stellar

// Source: microsoft/terminal src/cascadia/TerminalSettingsEditor/SearchIndex.cpp (a shared snapshot is held over the
// switch of threads; Reset() swaps the member and leaves the snapshot).
#include "../rt/winrt.hpp"
#include <vector>

struct Entry { int score; };
struct Index { std::vector<Entry> entries; };

class Search {
  std::shared_ptr<const Index> index_;

public:
  void Reset(std::shared_ptr<const Index> next) { index_ = std::move(next); }

  winrt::Windows::Foundation::IAsyncOperation<int> Best(int least) {
    const auto index = index_;
    if (!index)
      co_return 0;
    co_await winrt::resume_background();
    int best = 0;
    for (const auto &entry : index->entries)
      if (entry.score >= least && entry.score > best)
        best = entry.score;
    co_return best;
  }
};

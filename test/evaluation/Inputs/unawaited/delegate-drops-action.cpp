// Source: microsoft/cppwinrt issue #1614 (the delegate returns nothing, so that the action of the lambda is lost, and
// whatever fails in it).
#include "../rt/winrt.hpp"

namespace wf = winrt::Windows::Foundation;

class Queue {
public:
  bool TryEnqueue(std::function<void()> handler);
};

wf::IAsyncAction Save(std::wstring name);

void Commit(Queue &ui, std::wstring name) {
  ui.TryEnqueue([name]() -> wf::IAsyncAction { // EXPECT: unawaited
    const auto copy = name;
    co_await Save(copy);
  });
}

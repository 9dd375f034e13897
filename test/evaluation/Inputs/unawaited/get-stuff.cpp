// Source: microsoft/xlang issue #515 (the action is ignored where it is called, and with it its end and its failure).
#include "../rt/winrt.hpp"

namespace wf = winrt::Windows::Foundation;

struct Midi {
  wf::IAsyncAction GetDevices();
  wf::IAsyncOperation<int> Count();
};

wf::IAsyncOperation<int> List(Midi &midi) {
  midi.GetDevices(); // EXPECT: unawaited
  co_return co_await midi.Count();
}

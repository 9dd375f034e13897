// Source: microsoft/xlang pull #151 (the helpers that change threads do nothing unless they are awaited, and developers
// forgot it).
#include "../rt/winrt.hpp"

winrt::Windows::Foundation::IAsyncAction Draw(int frame);

winrt::Windows::Foundation::IAsyncAction Compute(int frame) {
  winrt::resume_background(); // EXPECT: unawaited
  long sum = 0;
  for (int i = 0; i < frame; ++i)
    sum += i;
  co_await Draw(static_cast<int>(sum));
}

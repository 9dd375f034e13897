// RUN: %check %s async-sequential-await-in-loop

#include <vector>
#include <winrt/Windows.Foundation.h>

winrt::Windows::Foundation::IAsyncAction load(int Number);

// The loop is the bounded form.
winrt::Windows::Foundation::IAsyncAction races(std::vector<int> Numbers) {
  for (int Number : Numbers)
    co_await winrt::when_any(load(Number), load(-Number));
}

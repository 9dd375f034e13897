// Source: microsoft/cppwinrt issue #131 (the question whether the awaits after the first may be get(): they block the
// thread that the first has given).
#include "../rt/winrt.hpp"

namespace wf = winrt::Windows::Foundation;

wf::IAsyncOperation<int> Open(int file);
wf::IAsyncOperation<int> Read(int stream);

wf::IAsyncOperation<int> Load(int file) {
  const int stream = co_await Open(file);
  const int first = Read(stream).get();  // EXPECT: blocking
  const int second = Read(stream).get(); // EXPECT: blocking
  co_return first + second;
}

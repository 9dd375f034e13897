// Source: microsoft/cppwinrt issue #170 (blocking get() on an operation from the UI thread starves the dispatcher).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <string>
#include <winrt/Windows.Foundation.h>

namespace wf = winrt::Windows::Foundation;

namespace settings {

wf::IAsyncOperation<int> ReadVersionAsync();
wf::IAsyncAction SaveAsync(int version);

class Store {
public:
  int Version() {
    if (m_version < 0)
      m_version = ReadVersionAsync().get(); // EITHER: blocking a
    return m_version;
  }

private:
  int m_version = -1;
};

class SettingsPage {
public:
  wf::IAsyncAction OnLoadedAsync() {
    m_busy = true;
    const int version = m_store.Version(); // EITHER: blocking a
    if (version < 3)
      co_await SaveAsync(3);
    m_busy = false;
  }

private:
  Store m_store;
  bool m_busy = false;
};

} // namespace settings

// Source: Raymond Chen, "In C++/WinRT, how can I await multiple coroutines and capture the results?, part 0" (20250730): start both, then await each.
// FLAGS: -nostdinc++ -isystem {stubs}
#include <string>
#include <winrt/Windows.Foundation.h>

namespace wf = winrt::Windows::Foundation;

namespace photos {

wf::IAsyncOperation<int> CountLocalAsync(int album);
wf::IAsyncOperation<int> CountCloudAsync(int album);
wf::IAsyncAction LogAsync(int total);

class AlbumView {
public:
  wf::IAsyncOperation<int> TotalAsync(int album) {
    // Both operations are hot: they run while the log is written.
    auto local = CountLocalAsync(album);
    auto cloud = CountCloudAsync(album);
    co_await LogAsync(m_total);

    const int localCount = co_await local;
    const int cloudCount = co_await cloud;
    m_total = localCount + cloudCount;
    co_return m_total;
  }

private:
  int m_total = 0;
};

} // namespace photos

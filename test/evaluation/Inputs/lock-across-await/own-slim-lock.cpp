// Source: OpenKneeboard/OpenKneeboard issue #898 (a lock held over co_await may be wanted by a coroutine of the same thread)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <atomic>
#include <string>
#include <utility>
#include <vector>
#include <winrt/Windows.Foundation.h>

using namespace winrt::Windows::Foundation;

extern "C" void AcquireSlimLock(void **lock);
extern "C" void ReleaseSlimLock(void **lock);

class SlimMutex {
  void *m_native = nullptr;

public:
  void lock() { AcquireSlimLock(&m_native); }
  void unlock() { ReleaseSlimLock(&m_native); }
};

class SlimGuard {
  SlimMutex *m_mutex;

public:
  explicit SlimGuard(SlimMutex &mutex) : m_mutex(&mutex) { m_mutex->lock(); }
  SlimGuard(SlimGuard &&other) noexcept : m_mutex(std::exchange(other.m_mutex, nullptr)) {}
  ~SlimGuard() {
    if (m_mutex)
      m_mutex->unlock();
  }
};

class FolderPageSource {
  SlimMutex m_mutex;
  std::vector<std::string> m_pages;

  SlimGuard LockPages() { return SlimGuard(m_mutex); }
  IAsyncOperation<std::string> RenderAsync(std::string file);

public:
  IAsyncAction ReloadCoverAsync(std::string file) {
    auto guard = LockPages(); // EITHER: lock-across-await slim
    if (m_pages.empty())
      m_pages.push_back(file);
    auto cover = co_await RenderAsync(file); // EITHER: lock-across-await slim
    m_pages.front() = cover;
  }

  void OnFileChanged(const std::string &file) {
    auto guard = LockPages();
    m_pages.push_back(file);
  }
};

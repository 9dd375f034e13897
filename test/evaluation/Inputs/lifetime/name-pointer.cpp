// Source: microsoft/cppwinrt issue #1154, in its form with c_str() (a pointer into a member string, which a handler sets
// anew while the coroutine is suspended).
#include "../rt/winrt.hpp"

using winrt::Windows::Foundation::IAsyncAction;
using winrt::Windows::Foundation::IAsyncOperation;

void Trace(const wchar_t *format, const wchar_t *argument);

struct Profile : std::enable_shared_from_this<Profile> {
  void Rename(std::wstring name) { _name = std::move(name); }

  IAsyncOperation<bool> UploadAsync() {
    auto self = shared_from_this();
    const wchar_t *name = _name.c_str();
    Trace(L"uploading %s", name);
    co_await SaveAsync(_name);
    const bool ok = co_await PushAsync();
    Trace(ok ? L"uploaded %s" : L"failed %s", name); // EITHER: lifetime stale
    co_return ok;
  }

private:
  IAsyncAction SaveAsync(std::wstring name);
  IAsyncOperation<bool> PushAsync();
  std::wstring _name;
};

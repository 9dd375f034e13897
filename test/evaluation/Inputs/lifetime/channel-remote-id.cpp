// Source: microsoft/WindowsAppSDK pull request #1435 (guid of CreateChannelAsync taken by reference)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <string>
#include <winrt/Windows.Foundation.h>

using namespace winrt;
using namespace winrt::Windows::Foundation;

struct guid {
  unsigned long data1 = 0;
  unsigned short data2 = 0;
  ~guid() {}
};
struct ChannelResult {
  int status = 0;
};
guid parse_guid(const std::string &text);
int register_channel(const guid &id);

struct PushManager {
  int attempts = 0;

  static IAsyncOperation<ChannelResult> CreateChannelAsync(const guid &remoteId) {
    co_await resume_background();
    ChannelResult result;
    result.status = register_channel(remoteId); // EITHER: lifetime guid
    co_return result;
  }

  IAsyncOperation<ChannelResult> CreateFromText(const std::string &text) {
    ++attempts;
    auto operation = CreateChannelAsync(parse_guid(text)); // EITHER: lifetime guid
    return operation;
  }
};

// id: B09  class: blocking  verdict: bug  difficulty: easy
// origin: microsoft/cppwinrt @ issues #170, #131 -- (user code)
// what: an event handler coroutine on the UI thread waits with get() and with a kernel sleep
// fix: co_await; co_await 1s
#include "../rt/winrt.hpp"
#include <vector>
extern "C" void Sleep(unsigned long milliseconds);
using namespace winrt::Windows::Foundation;
struct StorageFile {};
struct FileIO {
    static IAsyncOperation<StorageFile> PickSingleFileAsync();
    static IAsyncOperation<std::vector<char>> ReadBufferAsync(StorageFile);
};
struct MainPage : winrt::implements<MainPage> {
    IAsyncAction ClickHandler(IInspectable, IInspectable) {
        auto strong = get_strong();
        auto file = co_await FileIO::PickSingleFileAsync();
        auto buffer = FileIO::ReadBufferAsync(file).get(); // EXPECT: blocking
        Sleep(250); // EXPECT: blocking
        strong->Show(buffer);
    }
    IAsyncAction ClickHandler_fixed(IInspectable, IInspectable) {
        auto strong = get_strong();
        auto file = co_await FileIO::PickSingleFileAsync();
        auto buffer = co_await FileIO::ReadBufferAsync(file);
        strong->Show(buffer);
    }
    void Show(const std::vector<char>&);
};

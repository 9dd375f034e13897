// Source: microsoft/react-native-windows pull #4168 (native methods took their promise by reference; the caller, generated
// code, gives it up when the coroutine first suspends).
#include "../rt/winrt.hpp"

struct Promise {
  void resolve(int value) const;
};

winrt::Windows::Foundation::IAsyncOperation<int> Measure();

struct Module {
  winrt::fire_and_forget Size(const Promise &promise) {
    const int size = co_await Measure();
    promise.resolve(size); // EITHER: lifetime promise
  }
};

void dispatch(Module &module, int request) {
  if (request == 1)
    module.Size(Promise{}); // EITHER: lifetime promise
}

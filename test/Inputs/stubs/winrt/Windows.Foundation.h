// A stub of C++/WinRT: only what the fixtures use. As in C++/WinRT, what is
// written as 'action.get()' is a member of an internal base, and the promises
// come from coroutine_traits.
#pragma once
#include <chrono>
#include <detail/coroutine_results.hpp>

namespace winrt {
namespace Windows {
namespace Foundation {
using TimeSpan = std::chrono::nanoseconds;
enum class AsyncStatus { Started, Completed, Canceled, Error };
struct IAsyncAction;
template <typename TResult> struct IAsyncOperation;
} // namespace Foundation
} // namespace Windows

namespace impl {
template <typename D> struct consume_Windows_Foundation_IAsyncInfo {
  Windows::Foundation::AsyncStatus Status() const;
  int ErrorCode() const;
  void Cancel() const;
};
template <typename D> struct consume_Windows_Foundation_IAsyncAction {
  auto get() const { return; }
  auto wait_for(const Windows::Foundation::TimeSpan &) const {
    return Windows::Foundation::AsyncStatus::Started;
  }
};
template <typename D, typename TResult>
struct consume_Windows_Foundation_IAsyncOperation {
  auto get() const { return stub_detail::any<TResult>(); }
  auto wait_for(const Windows::Foundation::TimeSpan &) const {
    return Windows::Foundation::AsyncStatus::Started;
  }
};
template <typename Async, typename T>
struct promise_base : public stub_detail::returns<T> {
  Async get_return_object() noexcept;
  std::suspend_never initial_suspend() const noexcept { return {}; }
  std::suspend_never final_suspend() const noexcept { return {}; }
};
} // namespace impl

namespace Windows {
namespace Foundation {
struct IAsyncAction
    : impl::consume_Windows_Foundation_IAsyncAction<IAsyncAction>,
      impl::consume_Windows_Foundation_IAsyncInfo<IAsyncAction> {
  IAsyncAction(const IAsyncAction &) noexcept;
  ~IAsyncAction();
};
template <typename TResult>
struct IAsyncOperation
    : impl::consume_Windows_Foundation_IAsyncOperation<IAsyncOperation<TResult>,
                                                       TResult>,
      impl::consume_Windows_Foundation_IAsyncInfo<IAsyncOperation<TResult>> {
  IAsyncOperation(const IAsyncOperation &) noexcept;
  ~IAsyncOperation();
};
template <typename Sender, typename Arguments> struct TypedEventHandler {
  template <typename L> TypedEventHandler(L) {}
};
template <typename Arguments> struct EventHandler {
  template <typename L> EventHandler(L) {}
};
stub_detail::awaiter<void> operator co_await(const IAsyncAction &);
template <typename TResult>
stub_detail::awaiter<TResult>
operator co_await(const IAsyncOperation<TResult> &);
} // namespace Foundation
} // namespace Windows

struct hresult_error {
  hresult_error(const hresult_error &) noexcept;
  int code() const noexcept;
};
struct hresult_canceled : hresult_error {};

struct fire_and_forget {};
[[nodiscard]] inline auto resume_background() noexcept {
  return stub_detail::awaiter<void>();
}
[[nodiscard]] inline auto resume_after(Windows::Foundation::TimeSpan) noexcept {
  return stub_detail::awaiter<void>();
}
struct apartment_context {};
inline stub_detail::awaiter<void> operator co_await(const apartment_context &) {
  return {};
}
namespace Windows {
namespace System {
struct DispatcherQueue {};
} // namespace System
} // namespace Windows
[[nodiscard]] inline auto
resume_foreground(const Windows::System::DispatcherQueue &) noexcept {
  return stub_detail::awaiter<void>();
}
[[nodiscard]] inline auto
resume_on_signal(void *, Windows::Foundation::TimeSpan = {}) noexcept {
  return stub_detail::awaiter<bool>();
}
template <typename... T> Windows::Foundation::IAsyncAction when_all(T...);
template <typename... T> Windows::Foundation::IAsyncAction when_any(T...);
} // namespace winrt

template <typename... Args>
struct std::coroutine_traits<winrt::Windows::Foundation::IAsyncAction,
                             Args...> {
  using promise_type =
      winrt::impl::promise_base<winrt::Windows::Foundation::IAsyncAction, void>;
};
template <typename TResult, typename... Args>
struct std::coroutine_traits<
    winrt::Windows::Foundation::IAsyncOperation<TResult>, Args...> {
  using promise_type = winrt::impl::promise_base<
      winrt::Windows::Foundation::IAsyncOperation<TResult>, TResult>;
};
template <typename... Args>
struct std::coroutine_traits<winrt::fire_and_forget, Args...> {
  struct promise_type
      : winrt::impl::promise_base<winrt::fire_and_forget, void> {
    void unhandled_exception() const noexcept { std::terminate(); }
  };
};

// RUN: %check %s

// What a coroutine that starts at once refers to by another name, after it was
// suspended: a local reference, a view, an array of views.

#include <cstddef>
#include <seastar/core/coroutine.hh>
#include <seastar/core/sleep.hh>
#include <string>
#include <string_view>

struct span {
  const char *Data;
  size_t Size;
};
struct message {
  std::string Head, Body;
};

span as_span(const char *Data, size_t Size);
seastar::future<> pause();
std::string name(int);
message text(int);
void use(const std::string &);

seastar::future<> reference(const message &Message) {
  const std::string &Head = Message.Head;
  co_await pause();
  use(Head);
}
seastar::future<> pointer(std::string_view Text) {
  const char *Data = Text.data();
  co_await pause();
  use(Data);
}
seastar::future<> array(std::string_view Text) {
  int Size = 4;
  span Spans[] = {as_span(reinterpret_cast<const char *>(&Size), sizeof Size),
                  as_span(Text.data(), Text.size())};
  co_await pause();
  use(Spans[1].Data);
}
struct named_span : span {
  named_span(const char *Data, size_t Size) : span{Data, Size} {}
};
named_span as_named(const char *Data, size_t Size);
seastar::future<> derived(std::string_view Text) {
  auto Span = as_named(Text.data(), Text.size());
  co_await pause();
  use(Span.Data);
}
seastar::future<> renamed(std::string_view Text) {
  std::string_view &Name = Text;
  co_await pause();
  use(Name.data());
}
seastar::future<> number(std::string_view Text) {
  const size_t Size = Text.size();
  co_await pause();
  (void)Size;
}
seastar::future<> copied(std::string_view Text) {
  const std::string Copy(Text);
  co_await pause();
  use(Copy);
}

class account {
public:
  seastar::future<> save() {
    std::string &Owner = Name;
    co_await pause();
    Owner.clear();
  }
  seastar::future<> load() {
    std::string Owner = Name;
    co_await pause();
    Owner.clear();
  }

private:
  std::string Name;
};

seastar::future<> kept(int Id) {
  auto Reference = reference(text(Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: this temporary of type 'message' ends with the full expression, but the task in 'Reference' refers to it [async-dangling-task]
  auto Pointer = pointer(name(Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Pointer' refers to it [async-dangling-task]
  auto Array = array(name(Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Array' refers to it [async-dangling-task]
  auto Derived = derived(name(Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Derived' refers to it [async-dangling-task]
  auto Renamed = renamed(name(Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Renamed' refers to it [async-dangling-task]
  auto Object = account().save();
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: this temporary of type 'account' ends with the full expression, but the task in 'Object' refers to it [async-dangling-task]
  auto Number = number(name(Id));
  auto Copied = copied(name(Id));
  auto Loaded = account().load();
  co_await pause();
  co_await std::move(Reference);
  co_await std::move(Pointer);
  co_await std::move(Array);
  co_await std::move(Derived);
  co_await std::move(Renamed);
  co_await std::move(Object);
  co_await std::move(Number);
  co_await std::move(Copied);
  co_await std::move(Loaded);
}

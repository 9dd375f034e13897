// A wildcard selects the default tier only; a preview check needs its name or
// the option that asks for previews, and a hidden one its name in any case.
//
// RUN: %clangxx -std=c++20 -fno-exceptions -fno-rtti -isystem %llvm/include \
// RUN:   -I%project/include -I%project/checks -I%project/driver %s \
// RUN:   %project/checks/common/CheckSelection.cpp %project/checks/common/CheckRegistry.cpp \
// RUN:   %llvm/lib/libclangTidy.a %llvm/lib/libLLVM.so -Wl,-rpath,%llvm/lib -o %t
// RUN: %t

#include "async-tidy/common/CheckSelection.h"
#include <cstdio>

using namespace async_tidy;
using Names = std::vector<std::string>;

static const CheckInfo Checks[] = {
    {"async-hidden", Tier::Hidden, "0.1", "", false},
    {"async-one", Tier::Default, "0.1", "", false},
    {"async-preview", Tier::Preview, "0.1", "", false},
    {"async-two", Tier::Default, "0.1", "", false},
};

static int Failures = 0;

static void expect(const char *Globs, bool WithPreview, const Names &Expected) {
  if (selectChecks(Checks, Globs, WithPreview) == Expected)
    return;
  std::printf("'%s' selects something else\n", Globs);
  ++Failures;
}

int main() {
  expect("", false, {});
  expect("*", false, {"async-one", "async-two"});
  expect("async-*", false, {"async-one", "async-two"});
  expect("async-p*", false, {});
  expect("async-*,async-preview", false,
         {"async-one", "async-preview", "async-two"});
  expect("async-preview,async-*", false,
         {"async-one", "async-preview", "async-two"});
  expect("async-preview,-*", false, {});
  expect("async-preview,-async-p*,async-*", false, {"async-one", "async-two"});
  expect("async-*", true, {"async-one", "async-preview", "async-two"});
  expect("async-*,-async-preview", true, {"async-one", "async-two"});
  expect("async-hidden", false, {"async-hidden"});
  expect("async-hidden,async-h*", true, {"async-hidden"});
  expect("async-hid*", true, {});
  expect("bugprone-*", true, {});
  return Failures;
}

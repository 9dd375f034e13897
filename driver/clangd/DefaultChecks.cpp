//===--- DefaultChecks.cpp - The checks run in clangd by default ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// clangd runs a check only if its configuration names it, and by default only
// if a list inside clangd says that the check is fast. Neither can be changed
// from outside without a .clangd file, so the linker redirects clangd's calls
// of the two functions that decide this (--wrap) to the ones below, which add
// our checks to what clangd decides.
//
//===----------------------------------------------------------------------===//

#include "clang-tidy/ClangTidyOptions.h"
#include "llvm/ADT/FunctionExtras.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

using namespace llvm;
using clang::tidy::ClangTidyOptions;

// As in clangd's TidyProvider.h: completes the options for a file.
using TidyProvider = unique_function<void(ClangTidyOptions &, StringRef) const>;

// The names that the linker gives to a redirected function and its original.
// NOLINTBEGIN(misc-use-internal-linkage): clangd calls the redirected ones.
#define REDIRECTED(Mangled) __asm__("__wrap_" Mangled)
#define ORIGINAL(Mangled) __asm__("__real_" Mangled)
#define IS_FAST_TIDY_CHECK "_ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE"
#define PROVIDE_DEFAULT_CHECKS "_ZN5clang6clangd20provideDefaultChecksEv"

static constexpr StringRef OurPrefix = "async-";

std::optional<bool> clangdIsFast(StringRef Check) ORIGINAL(IS_FAST_TIDY_CHECK);
std::optional<bool> isFast(StringRef Check) REDIRECTED(IS_FAST_TIDY_CHECK);

std::optional<bool> isFast(StringRef Check) {
  return Check.starts_with(OurPrefix) ? true : clangdIsFast(Check);
}

TidyProvider clangdDefaultChecks() ORIGINAL(PROVIDE_DEFAULT_CHECKS);
TidyProvider defaultChecks() REDIRECTED(PROVIDE_DEFAULT_CHECKS);

TidyProvider defaultChecks() {
  return [Clangd = clangdDefaultChecks()](ClangTidyOptions &Options,
                                          StringRef File) {
    Clangd(Options, File);
    // A configuration that never names our checks was written without them in
    // mind and does not switch them off.
    if (!StringRef(*Options.Checks).contains(OurPrefix))
      *Options.Checks += ",async-*";
  };
}
// NOLINTEND(misc-use-internal-linkage)

//===--- FormatStyle.cpp - The style in which fixes are formatted ---------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FormatStyle.h"
#include "platform/UserError.h"
#include "llvm/Support/SourceMgr.h"

namespace async_tidy {

llvm::Expected<clang::format::FormatStyle>
findFormatStyle(llvm::StringRef Name, llvm::StringRef File) {
  // The library gives its handler no context.
  static std::string Problem;
  Problem.clear();
  auto KeepFirst = [](const llvm::SMDiagnostic &Diagnostic, void *) {
    if (Problem.empty())
      Problem = fmt::format(", line {}: {}", Diagnostic.getLineNo(),
                            Diagnostic.getMessage());
  };
  llvm::Expected<clang::format::FormatStyle> Style = clang::format::getStyle(
      Name, File, /*FallbackStyle=*/"none", /*Code=*/"", /*FS=*/nullptr,
      /*AllowUnknownOptions=*/false, KeepFirst);
  if (Style)
    return Style;
  return llvm::createStringError(llvm::toString(Style.takeError()) + Problem);
}

} // namespace async_tidy

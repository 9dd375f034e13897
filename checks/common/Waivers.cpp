//===--- Waivers.cpp - Comments that suppress findings --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/common/Waivers.h"

using namespace clang;

namespace async_tidy {

bool Waivers::cover(SourceLocation Location, llvm::StringRef Check,
                    DiagnosticsEngine &Diagnostics) {
  SmallVector<tooling::Diagnostic, 1> Unclosed;
  const Diagnostic Asked(&Diagnostics, Location, /*DiagID=*/0,
                         DiagnosticStorage(), "");
  return Comments.shouldSuppress(DiagnosticsEngine::Warning, Asked, Check,
                                 Unclosed, /*AllowIO=*/true,
                                 /*EnableNoLintBlocks=*/true);
}

} // namespace async_tidy

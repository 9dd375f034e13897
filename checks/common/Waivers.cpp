//===--- Waivers.cpp - Comments that suppress findings --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/common/Waivers.h"
#include "async-tidy/llvm/Releases.h"

using namespace clang;

namespace async_tidy {

void addWaivedLines(SourceLocation Location, llvm::StringRef Check,
                    const SourceManager &Sources, WaivedLines &Lines) {
  auto Add = [&](SourceLocation Place) {
    if (Sources.isWrittenInMainFile(Place))
      Lines.emplace(Sources.getSpellingLineNumber(Place), Check.str());
  };
  for (; Location.isMacroID();
       Location = Sources.getImmediateExpansionRange(Location).getBegin())
    Add(Sources.getSpellingLoc(Location));
  Add(Location);
}

bool Waivers::cover(SourceLocation Location, llvm::StringRef Check,
                    DiagnosticsEngine &Diagnostics) {
  SmallVector<tooling::Diagnostic, 1> Unclosed;
  const bool IsCovered =
      release::askAbout(Location, Diagnostics, [&](const Diagnostic &Asked) {
        return Comments.shouldSuppress(DiagnosticsEngine::Warning, Asked, Check,
                                       Unclosed, /*AllowIO=*/true,
                                       /*EnableNoLintBlocks=*/true);
      });
  if (IsCovered)
    addWaivedLines(Location, Check, Diagnostics.getSourceManager(), Used);
  return IsCovered;
}

} // namespace async_tidy

//===--- FindingBoard.cpp - Findings that are held back -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/common/FindingBoard.h"
#include "llvm/ADT/STLExtras.h"
#include <utility>

namespace async_tidy {

void FindingBoard::add(llvm::StringRef Check, clang::SourceLocation Place,
                       llvm::ArrayRef<llvm::StringRef> StandsFor,
                       Emitter Emit) {
  if (!StandsFor.empty())
    Said[Place] = StandsFor;
  Findings.push_back({Check, Place, std::move(Emit)});
}

void FindingBoard::end(Emitter Released) {
  Ended.push_back(std::move(Released));
  if (--Running != 0)
    return;
  for (Finding &Found : Findings)
    if (!llvm::is_contained(Said.lookup(Found.Place), Found.Check))
      Found.Emit();
  Findings.clear();
  Said.clear();
  for (Emitter &Release : std::exchange(Ended, {}))
    Release();
}

} // namespace async_tidy

//===--- CheckGroup.cpp - The checks of one unit --------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/common/CheckGroup.h"
#include <map>
#include <mutex>

using namespace clang;

namespace async_tidy {

std::shared_ptr<CheckGroup>
CheckGroup::of(const tidy::ClangTidyContext &Owner) {
  static std::mutex Guard;
  static std::map<const tidy::ClangTidyContext *, std::weak_ptr<CheckGroup>>
      Current;

  const std::lock_guard Lock(Guard);
  // Contexts come and go in an editor: forget those whose checks are gone.
  std::erase_if(Current,
                [](const auto &Entry) { return Entry.second.expired(); });
  std::weak_ptr<CheckGroup> &Slot = Current[&Owner];
  std::shared_ptr<CheckGroup> Group = Slot.lock();
  // The checks of the unit before may still be there.
  if (!Group || !Group->IsOpen)
    Slot = Group = std::make_shared<CheckGroup>(Owner);
  return Group;
}

Analysis &CheckGroup::start(ASTContext &AST, ModelProblemHandler Handler) {
  if (!Shared) {
    close();
    Shared = Analysis::forHost(Owner, AST, Handler);
    Shared->findings().begin(Size);
  }
  return *Shared;
}

} // namespace async_tidy

//===--- AsAnalyzed.h - Files as units found them ---------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_ASANALYZED_H
#define ASYNC_TIDY_DRIVER_ASANALYZED_H

#include "result/UnitReport.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace async_tidy {

/// The files as \p Units, of which none is null, were analyzed with, as far as
/// findings show lines of them, in front of \p FS: what is there now may be
/// something else, be it a pipe.
inline llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
asAnalyzed(llvm::ArrayRef<const UnitReport *> Units,
           llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS) {
  auto Copies = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  for (const UnitReport *Unit : Units)
    if (Unit->Result)
      for (const auto &[Path, Copy] : Unit->Result->Shown)
        if (auto Text = llvm::MemoryBuffer::getFile(Copy);
            Text && !Copies->exists(Path))
          Copies->addFile(Path, /*ModificationTime=*/0, std::move(*Text));
  auto Both =
      llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(std::move(FS));
  Both->pushOverlay(std::move(Copies));
  return Both;
}

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_ASANALYZED_H

//===--- OverlayFiles.cpp - The files that a run reads --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OverlayFiles.h"
#include "async-tidy/models/InputFile.h"
#include "platform/UserError.h"

namespace async_tidy {

llvm::Expected<OverlayPtr>
overlayFiles(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Real,
             llvm::StringRef OverlayPath) {
  auto FS =
      llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(std::move(Real));
  if (OverlayPath.empty())
    return FS;
  llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>> File =
      readInputFile(OverlayPath, *FS, Notation::YAML, MaxOverlaySize);
  if (!File)
    return userError("the file system overlay '{}' cannot be read: {}",
                     OverlayPath, llvm::toString(File.takeError()));
  std::string Problem;
  auto Note = [](const llvm::SMDiagnostic &Diagnostic, void *Context) {
    auto &Line = *static_cast<std::string *>(Context);
    if (Line.empty())
      Line = llvm::toString(
          locatedError(Diagnostic.getFilename(), Diagnostic.getLineNo(),
                       Diagnostic.getColumnNo() + 1, Diagnostic.getMessage()));
  };
  auto Overlay =
      llvm::vfs::getVFSFromYAML(std::move(*File), Note, OverlayPath, &Problem);
  if (!Overlay)
    return llvm::createStringError(
        Problem.empty()
            ? errorLine("'{}' is no file system overlay", OverlayPath)
            : Problem);
  FS->pushOverlay(std::move(Overlay));
  return FS;
}

} // namespace async_tidy

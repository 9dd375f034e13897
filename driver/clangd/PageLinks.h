//===--- PageLinks.h - Links from findings to pages -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_PAGELINKS_H
#define ASYNC_TIDY_DRIVER_PAGELINKS_H

#include "llvm/Support/JSON.h"
#include <string>

namespace async_tidy {

/// Leads from each finding to the page of its check, which is installed beside
/// the program. clangd takes all checks for those of clang-tidy and refers to
/// pages that its authors do not have.
class PageLinks {
public:
  /// \p Folder has the pages.
  explicit PageLinks(std::string Folder) : Folder(std::move(Folder)) {}

  /// Sets the links of \p Published, the parameters of the message
  /// `textDocument/publishDiagnostics`. Where a page is not installed, there is
  /// none.
  void set(llvm::json::Value &Published) const;

private:
  const std::string Folder;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_PAGELINKS_H

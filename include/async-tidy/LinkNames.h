//===--- LinkNames.h - Name code across units -------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_LINKNAMES_H
#define ASYNC_TIDY_LINKNAMES_H

#include "async-tidy/LinkRecord.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"

namespace async_tidy {

/// What identifies \p Function in all translation units that can call it.
std::string usrOf(const clang::FunctionDecl &Function);

/// What identifies \p Function in a record: see LinkFunction::Key.
std::string keyOf(const clang::FunctionDecl &Function);

/// The identifier that a definition of \p Function has to spell.
std::string spelledName(const clang::FunctionDecl &Function);

/// Where \p Location is, in terms that outlive \p Sources.
TextPlace placeOf(clang::SourceLocation Location,
                  const clang::SourceManager &Sources);

/// Where \p Place is in \p Sources; invalid if there is no such file.
clang::SourceLocation locationOf(const TextPlace &Place,
                                 clang::SourceManager &Sources);

} // namespace async_tidy

#endif // ASYNC_TIDY_LINKNAMES_H

//===--- LinkNames.h - Name code across units -------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_LINKNAMES_H
#define ASYNC_TIDY_PROGRAM_LINKNAMES_H

#include "async-tidy/program/LinkRecord.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringSet.h"

namespace async_tidy {

/// What identifies \p Function in all translation units that can call it.
std::string usrOf(const clang::FunctionDecl &Function);

/// Whether the body that a call of \p Callee runs is one that another unit of
/// the project may show. A body that is here and must not be read is not asked
/// for elsewhere.
bool isElsewhere(const clang::FunctionDecl &Callee);

/// Whether units that only see a declaration of \p Function may call it, and
/// this one shows its body.
bool servesOtherUnits(const clang::FunctionDecl &Function);

/// What identifies \p Function in a record: see LinkFunction::Key.
std::string keyOf(const clang::FunctionDecl &Function);

/// What identifies the functions that override \p Method, in a record and in an
/// index: see LinkLead::Target.
std::string overridersKeyOf(const clang::CXXMethodDecl &Method);

/// The file in which the unit of \p Sources begins, as in TextPlace.
std::string mainFileOf(const clang::SourceManager &Sources);

/// The identifier that a definition of \p Function has to spell.
std::string spelledName(const clang::FunctionDecl &Function);

/// Adds to \p Record that this unit asks for \p Function, which has the key
/// \p Key, unless \p Referred has that already.
void addReference(const clang::FunctionDecl &Function, std::string Key,
                  llvm::StringSet<> &Referred, LinkRecord &Record);

/// Where \p Location is, in terms that outlive \p Sources.
TextPlace placeOf(clang::SourceLocation Location,
                  const clang::SourceManager &Sources);

/// Where \p Place is in \p Sources; invalid if there is no such file.
clang::SourceLocation locationOf(const TextPlace &Place,
                                 clang::SourceManager &Sources);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_LINKNAMES_H

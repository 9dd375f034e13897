//===--- PreambleGuard.h - Whether a preamble changes nothing ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_PREAMBLEGUARD_H
#define ASYNC_TIDY_DRIVER_PREAMBLEGUARD_H

#include "PreambleContents.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/DenseMap.h"

namespace clang {
class CompilerInstance;
class MacroDefinition;
class MacroDirective;
class MacroInfo;
class NamedDecl;
class Token;
} // namespace clang

namespace async_tidy {

/// Watches a unit that is parsed with a precompiled preamble, whose headers
/// come before all that the unit has. Tells whether it means what it means
/// without:
///
/// - no header of the preamble reads a macro that the unit defines otherwise,
/// and
/// - the project reads no macro, and names no declaration, of such a header
///   before the unit has included it.
///
/// Headers of the system among each other are made to be included in any order.
class PreambleGuard {
public:
  /// Watches what \p Compiler is about to parse.
  PreambleGuard(PreambleContents Known, clang::CompilerInstance &Compiler);

  bool isSafe() const { return Doubt.empty(); }
  /// Why it may mean something else; empty if it is safe.
  const std::string &doubt() const { return Doubt; }

  /// What watches the declarations, and has only those of the unit traversed:
  /// what the preamble declares is read when it is needed.
  std::unique_ptr<clang::ASTConsumer> consumer();

  // For those who watch.

  void include(clang::SourceLocation Where, clang::FileEntryRef File);
  void define(llvm::StringRef Name, const clang::MacroDirective *Directive);
  /// The unit asks for a macro.
  void read(const clang::Token &Name, const clang::MacroDefinition &Macro);
  /// The unit refers to \p Declared at \p Where.
  void refer(const clang::NamedDecl *Declared, clang::SourceLocation Where);
  /// Whether \p Where is in code of the unit that is no system header's.
  bool isOfProject(clang::SourceLocation Where) const;

private:
  std::optional<unsigned> fileOf(clang::SourceLocation Where);
  bool areSame(const clang::MacroInfo *One, const clang::MacroInfo *Other);
  bool isIncludedBefore(unsigned File, clang::SourceLocation Where);

  const PreambleContents Known;
  clang::CompilerInstance &Compiler;
  const clang::SourceManager &Sources;
  std::string Doubt;
  /// By which inclusion a file came to be included first, and where that is.
  std::vector<clang::SourceLocation> FirstIncluded;
  llvm::DenseMap<clang::FileID, std::optional<unsigned>> Numbers;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_PREAMBLEGUARD_H

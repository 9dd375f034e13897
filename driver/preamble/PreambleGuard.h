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
#include <set>

namespace clang {
class CompilerInstance;
class Decl;
class IdentifierInfo;
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
/// - no header of the preamble reads a macro that the project defines
/// otherwise,
///   or that is another one where the unit includes the header,
/// - the project reads no macro, and names no declaration, of such a header
///   before the unit has included it, and
/// - no such header is included within a declaration.
///
/// Headers of the preamble among each other are made to be included in any
/// order.
class PreambleGuard {
public:
  /// Watches what \p Compiler is about to parse, which begins at \p Begin,
  /// behind the preamble. There, the macros \p Hidden of the preamble are not
  /// defined before the unit includes what defines them. The references must
  /// outlive the object.
  PreambleGuard(const PreambleContents &Known,
                clang::CompilerInstance &Compiler,
                const std::set<std::string> &Hidden,
                clang::SourceLocation Begin);

  bool isSafe() const { return Doubt.empty(); }
  /// Why it may mean something else; empty if it is safe.
  const std::string &doubt() const { return Doubt; }
  /// The macros that the project reads too early, as far as it is safe to hide
  /// them: if they were, the doubt might be gone.
  const std::set<std::string> &premature() const { return Premature; }

  /// What watches the declarations for \p Checks, too, and has only those of
  /// the unit traversed.
  std::unique_ptr<clang::ASTConsumer>
  consumer(std::unique_ptr<clang::ASTConsumer> Checks);

  // For those who watch.

  void enterFile(clang::SourceLocation Begin);
  /// The unit asks at \p Where for what is different where it is read behind a
  /// preamble: \p What.
  void askForPosition(clang::SourceLocation Where, llvm::StringRef What);
  void include(clang::SourceLocation Where, clang::FileEntryRef File);
  void define(const clang::IdentifierInfo &Macro,
              const clang::MacroDirective *Directive);
  /// The unit asks for a macro.
  void read(const clang::Token &Name, const clang::MacroDefinition &Macro);
  /// The unit declares \p Declared, which is no part of another declaration.
  void declare(const clang::Decl &Declared);
  /// The unit refers to \p Declared at \p Where.
  void refer(const clang::NamedDecl *Declared, clang::SourceLocation Where);
  /// Whether \p Where is in code of the unit that is no system header's.
  bool isOfProject(clang::SourceLocation Where) const;

private:
  /// A macro of the preamble that is not defined yet.
  struct HiddenMacro {
    clang::IdentifierInfo *Name;
    clang::MacroInfo *Info;
    /// What defines it.
    unsigned File;
  };

  void show(clang::SourceLocation Where);
  bool isInternal(const clang::IdentifierInfo &Macro,
                  clang::SourceLocation Where);
  bool canBeHidden(const clang::IdentifierInfo *Name,
                   const clang::MacroInfo &Macro) const;
  std::optional<unsigned> fileOf(clang::SourceLocation Where);
  bool areSame(const clang::MacroInfo *One, const clang::MacroInfo *Other);
  bool isIncludedBefore(unsigned File, clang::SourceLocation Where);

  const PreambleContents &Known;
  clang::CompilerInstance &Compiler;
  const clang::SourceManager &Sources;
  const clang::SourceLocation UnitBegin;
  std::string Doubt;
  std::set<std::string> Premature;
  const std::set<std::string> &HiddenNames;
  std::vector<HiddenMacro> Hidden;
  /// Of macros that headers of the system other than those of the preamble
  /// define and that these may read, what they were in the preamble, and which
  /// of them are something else now.
  llvm::StringMap<const clang::MacroInfo *> InPreamble;
  llvm::StringSet<> Changed;
  /// Where the project includes what is in the preamble, as far as it is not
  /// known to be outside of declarations.
  std::vector<clang::SourceLocation> Inclusions;
  /// By which inclusion a file came to be included first, and where that is.
  std::vector<clang::SourceLocation> FirstIncluded;
  llvm::DenseMap<clang::FileID, std::optional<unsigned>> Numbers;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_PREAMBLEGUARD_H

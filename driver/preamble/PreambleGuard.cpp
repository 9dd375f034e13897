//===--- PreambleGuard.cpp - Whether a preamble changes nothing -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PreambleGuard.h"
#include "platform/AbsolutePath.h"
#include "platform/UserError.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {
namespace {

/// Tells the guard about the directives and macros of the unit.
class DirectiveWatcher : public PPCallbacks {
public:
  explicit DirectiveWatcher(PreambleGuard &Guard) : Guard(Guard) {}

  void InclusionDirective(SourceLocation Hash, const Token &, StringRef, bool,
                          CharSourceRange, OptionalFileEntryRef File, StringRef,
                          StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind) override {
    if (File)
      Guard.include(Hash, *File);
  }
  void MacroDefined(const Token &Name, const MacroDirective *Made) override {
    Guard.define(Name.getIdentifierInfo()->getName(), Made);
  }
  void MacroUndefined(const Token &Name, const MacroDefinition &Macro,
                      const MacroDirective *Made) override {
    Guard.read(Name, Macro);
    Guard.define(Name.getIdentifierInfo()->getName(), Made);
  }
  void MacroExpands(const Token &Name, const MacroDefinition &Macro,
                    SourceRange, const MacroArgs *) override {
    Guard.read(Name, Macro);
  }
  void Defined(const Token &Name, const MacroDefinition &Macro,
               SourceRange) override {
    Guard.read(Name, Macro);
  }
  void Ifdef(SourceLocation, const Token &Name,
             const MacroDefinition &Macro) override {
    Guard.read(Name, Macro);
  }
  void Ifndef(SourceLocation, const Token &Name,
              const MacroDefinition &Macro) override {
    Guard.read(Name, Macro);
  }
  using PPCallbacks::Elifdef;
  void Elifdef(SourceLocation, const Token &Name,
               const MacroDefinition &Macro) override {
    Guard.read(Name, Macro);
  }
  using PPCallbacks::Elifndef;
  void Elifndef(SourceLocation, const Token &Name,
                const MacroDefinition &Macro) override {
    Guard.read(Name, Macro);
  }

private:
  PreambleGuard &Guard;
};

/// Tells the guard what a declaration of the project refers to.
class ReferenceWatcher : public RecursiveASTVisitor<ReferenceWatcher> {
public:
  explicit ReferenceWatcher(PreambleGuard &Guard) : Guard(Guard) {}

  bool VisitDeclRefExpr(DeclRefExpr *Reference) {
    Guard.refer(Reference->getFoundDecl(), Reference->getLocation());
    return true;
  }
  bool VisitTypedefTypeLoc(TypedefTypeLoc Type) {
    Guard.refer(Type.getDecl(), Type.getBeginLoc());
    return true;
  }
  bool VisitTagTypeLoc(TagTypeLoc Type) {
    Guard.refer(Type.getDecl(), Type.getBeginLoc());
    return true;
  }
  bool VisitTemplateSpecializationTypeLoc(TemplateSpecializationTypeLoc Type) {
    Guard.refer(Type.getTypePtr()->getTemplateName().getAsTemplateDecl(),
                Type.getBeginLoc());
    return true;
  }

private:
  PreambleGuard &Guard;
};

class DeclarationWatcher : public ASTConsumer {
public:
  explicit DeclarationWatcher(PreambleGuard &Guard) : Guard(Guard) {}

  bool HandleTopLevelDecl(DeclGroupRef Group) override {
    for (Decl *Declared : Group) {
      OfUnit.push_back(Declared);
      if (Guard.isSafe() && Guard.isOfProject(Declared->getLocation()))
        ReferenceWatcher(Guard).TraverseDecl(Declared);
    }
    // Whoever is in doubt need not read on.
    return Guard.isSafe();
  }
  void HandleTranslationUnit(ASTContext &Context) override {
    Context.setTraversalScope(OfUnit);
  }

private:
  PreambleGuard &Guard;
  std::vector<Decl *> OfUnit;
};

} // namespace

PreambleGuard::PreambleGuard(PreambleContents Contents,
                             CompilerInstance &Compiler)
    : Known(std::move(Contents)), Compiler(Compiler),
      Sources(Compiler.getSourceManager()),
      FirstIncluded(Known.files().size()) {
  Compiler.getPreprocessor().addPPCallbacks(
      std::make_unique<DirectiveWatcher>(*this));
}

std::unique_ptr<ASTConsumer> PreambleGuard::consumer() {
  return std::make_unique<DeclarationWatcher>(*this);
}

bool PreambleGuard::isOfProject(SourceLocation Where) const {
  return Where.isValid() &&
         !Sources.isInSystemHeader(Sources.getExpansionLoc(Where));
}

void PreambleGuard::include(SourceLocation Where, FileEntryRef File) {
  const auto Number = Known.find(absolutePath(File.getName()));
  if (!Number || FirstIncluded[*Number].isValid())
    return;
  llvm::SmallVector<unsigned> Pending = {*Number};
  while (!Pending.empty()) {
    const unsigned Next = Pending.pop_back_val();
    if (FirstIncluded[Next].isValid())
      continue;
    FirstIncluded[Next] = Where;
    llvm::append_range(Pending, Known.includedBy(Next));
  }
}

/// What the macro is after \p Directive, or null if it is none.
static const MacroInfo *macroAfter(MacroDirective *Directive) {
  if (!Directive)
    return nullptr;
  const MacroDirective::DefInfo Found = Directive->getDefinition();
  return Found && !Found.isUndefined() ? Found.getMacroInfo() : nullptr;
}

bool PreambleGuard::areSame(const MacroInfo *One, const MacroInfo *Other) {
  return One && Other ? One->isIdenticalTo(*Other, Compiler.getPreprocessor(),
                                           /*Syntactically=*/true)
                      : !One && !Other;
}

void PreambleGuard::define(StringRef Name, const MacroDirective *Directive) {
  if (!Directive || !isSafe() || !isOfProject(Directive->getLocation()) ||
      !Known.dependsOn(Name))
    return;
  auto *Made = const_cast<MacroDirective *>(Directive);
  if (!areSame(macroAfter(Made), macroAfter(Made->getPrevious())))
    Doubt = fmt::format("the macro '{}', which shared headers may read, is "
                        "changed",
                        Name);
}

std::optional<unsigned> PreambleGuard::fileOf(SourceLocation Where) {
  if (Where.isInvalid() || !Sources.isLoadedSourceLocation(Where))
    return std::nullopt;
  const FileID File = Sources.getFileID(Sources.getExpansionLoc(Where));
  const auto [Entry, IsNew] = Numbers.try_emplace(File);
  if (IsNew)
    if (const auto Found = Sources.getFileEntryRefForID(File))
      Entry->second = Known.find(absolutePath(Found->getName()));
  return Entry->second;
}

void PreambleGuard::read(const Token &Name, const MacroDefinition &Macro) {
  if (!Macro || !isSafe() || !isOfProject(Name.getLocation()))
    return;
  const auto File = fileOf(Macro.getMacroInfo()->getDefinitionLoc());
  if (File && FirstIncluded[*File].isInvalid())
    Doubt =
        fmt::format("the macro '{}' is read before {} is included",
                    Name.getIdentifierInfo()->getName(), Known.files()[*File]);
}

bool PreambleGuard::isIncludedBefore(unsigned File, SourceLocation Where) {
  return FirstIncluded[File].isValid() &&
         Sources.isBeforeInTranslationUnit(FirstIncluded[File], Where);
}

void PreambleGuard::refer(const NamedDecl *Declared, SourceLocation Where) {
  if (!Declared || Where.isInvalid() || !isSafe())
    return;
  auto IsKnown = [&](const Decl *Redeclared) {
    const auto File = fileOf(Redeclared->getLocation());
    return !File || isIncludedBefore(*File, Where);
  };
  if (!IsKnown(Declared) && llvm::none_of(Declared->redecls(), IsKnown))
    Doubt = fmt::format("'{}' is used before its header is included",
                        Declared->getNameAsString());
}

} // namespace async_tidy

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
#include "clang/Lex/HeaderSearch.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {
namespace {

/// Tells the guard about the directives and macros of the unit.
class DirectiveWatcher : public PPCallbacks {
public:
  explicit DirectiveWatcher(PreambleGuard &Guard) : Guard(Guard) {}

  void FileChanged(SourceLocation Begin, FileChangeReason Reason,
                   SrcMgr::CharacteristicKind, FileID) override {
    if (Reason == EnterFile)
      Guard.enterFile(Begin);
    if (Reason == SystemHeaderPragma)
      Guard.askForPosition(Begin, "system_header");
  }
  void InclusionDirective(SourceLocation Hash, const Token &Kind, StringRef,
                          bool, CharSourceRange, OptionalFileEntryRef File,
                          StringRef, StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind) override {
    if (Kind.getIdentifierInfo()->getPPKeywordID() == tok::pp_include_next)
      Guard.askForPosition(Hash, "include_next");
    if (File)
      Guard.include(Hash, *File);
  }
  void MacroDefined(const Token &Name, const MacroDirective *Made) override {
    Guard.define(*Name.getIdentifierInfo(), Made);
  }
  void MacroUndefined(const Token &Name, const MacroDefinition &Macro,
                      const MacroDirective *Made) override {
    Guard.read(Name, Macro);
    Guard.define(*Name.getIdentifierInfo(), Made);
  }
  void MacroExpands(const Token &Name, const MacroDefinition &Macro,
                    SourceRange, const MacroArgs *) override {
    const IdentifierInfo *Expanded = Name.getIdentifierInfo();
    if (Expanded->isStr("__INCLUDE_LEVEL__") ||
        Expanded->isStr("__BASE_FILE__"))
      Guard.askForPosition(SourceLocation(), Expanded->getName());
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
  DeclarationWatcher(PreambleGuard &Guard, std::unique_ptr<ASTConsumer> Checks)
      : Guard(Guard), Checks(std::move(Checks)) {}

  bool HandleTopLevelDecl(DeclGroupRef Group) override {
    for (Decl *Declared : Group) {
      // Such as the one behind the preamble.
      if (isa<EmptyDecl>(Declared))
        continue;
      OfUnit.push_back(Declared);
      Guard.declare(*Declared);
      if (Guard.isSafe() && Guard.isOfProject(Declared->getLocation()))
        ReferenceWatcher(Guard).TraverseDecl(Declared);
    }
    // Whoever is in doubt need not read on.
    return Checks->HandleTopLevelDecl(Group) && Guard.isSafe();
  }
  void HandleTranslationUnit(ASTContext &Context) override {
    Context.setTraversalScope(OfUnit);
    if (Guard.isSafe())
      Checks->HandleTranslationUnit(Context);
  }

private:
  PreambleGuard &Guard;
  const std::unique_ptr<ASTConsumer> Checks;
  std::vector<Decl *> OfUnit;
};

} // namespace

PreambleGuard::PreambleGuard(const PreambleContents &Contents,
                             CompilerInstance &Compiler,
                             const std::set<std::string> &Hidden,
                             SourceLocation Begin)
    : Known(Contents), Compiler(Compiler), Sources(Compiler.getSourceManager()),
      UnitBegin(Begin), HiddenNames(Hidden),
      FirstIncluded(Known.files().size()) {
  Compiler.getPreprocessor().addPPCallbacks(
      std::make_unique<DirectiveWatcher>(*this));
}

std::unique_ptr<ASTConsumer>
PreambleGuard::consumer(std::unique_ptr<ASTConsumer> Checks) {
  return std::make_unique<DeclarationWatcher>(*this, std::move(Checks));
}

void PreambleGuard::askForPosition(SourceLocation Where, StringRef What) {
  const bool Matters =
      Where.isInvalid() || Sources.getFileID(Where) == Sources.getMainFileID();
  if (Matters && isSafe())
    Doubt = fmt::format("it uses '{}'", What);
}

bool PreambleGuard::isOfProject(SourceLocation Where) const {
  return Where.isValid() &&
         !Sources.isInSystemHeader(Sources.getExpansionLoc(Where));
}

void PreambleGuard::enterFile(SourceLocation Begin) {
  if (Sources.getFileID(Begin) != Sources.getMainFileID())
    return;
  Preprocessor &Reader = Compiler.getPreprocessor();
  for (StringRef Name : HiddenNames) {
    IdentifierInfo *Known = Reader.getIdentifierInfo(Name);
    MacroInfo *Macro = Reader.getMacroInfo(Known);
    const auto File =
        Macro ? fileOf(Macro->getDefinitionLoc()) : std::optional<unsigned>();
    if (!File)
      continue;
    Hidden.push_back({Known, Macro, *File});
    Reader.appendMacroDirective(Known, new (Reader.getPreprocessorAllocator())
                                           UndefMacroDirective(Begin));
  }
}

/// Defines those hidden macros whose files are included by now.
void PreambleGuard::show(SourceLocation Where) {
  llvm::erase_if(Hidden, [&](const HiddenMacro &Each) {
    if (FirstIncluded[Each.File].isInvalid())
      return false;
    Compiler.getPreprocessor().appendDefMacroDirective(Each.Name, Each.Info,
                                                       Where);
    return true;
  });
}

void PreambleGuard::include(SourceLocation Where, FileEntryRef File) {
  const auto Number = Known.find(absolutePath(File.getName()));
  if (!Number || FirstIncluded[*Number].isValid())
    return;
  if (isOfProject(Where))
    Inclusions.push_back(Where);
  if (!Changed.empty() && isSafe())
    Doubt = fmt::format("the macro '{}', which {} may read, is changed before",
                        Changed.begin()->getKey(), Known.files()[*Number]);
  llvm::SmallVector<unsigned> Pending = {*Number};
  while (!Pending.empty()) {
    const unsigned Next = Pending.pop_back_val();
    if (FirstIncluded[Next].isValid())
      continue;
    FirstIncluded[Next] = Where;
    llvm::append_range(Pending, Known.includedBy(Next));
  }
  show(Where);
}

void PreambleGuard::declare(const Decl &Declared) {
  const SourceLocation Begin = Sources.getExpansionLoc(Declared.getBeginLoc());
  const SourceLocation End = Sources.getExpansionLoc(Declared.getEndLoc());
  if (Begin.isInvalid() || End.isInvalid())
    return;
  llvm::erase_if(Inclusions, [&](SourceLocation Where) {
    if (!Sources.isBeforeInTranslationUnit(Where, End))
      return false;
    if (isSafe() && Sources.isBeforeInTranslationUnit(Begin, Where))
      Doubt = "shared headers are included within a declaration";
    return true;
  });
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

/// Whether a macro that is defined at \p Where is the affair of the headers of
/// the implementation, or of a header of the preamble that is read once more.
bool PreambleGuard::isInternal(const IdentifierInfo &Macro,
                               SourceLocation Where) {
  if (clang::isReservedInAllContexts(Macro.isReserved(Compiler.getLangOpts())))
    return true;
  const auto File = Sources.getFileEntryRefForID(Sources.getFileID(Where));
  return !File || Known.find(absolutePath(File->getName()));
}

void PreambleGuard::define(const IdentifierInfo &Macro,
                           const MacroDirective *Directive) {
  const StringRef Name = Macro.getName();
  if (!Directive || !isSafe())
    return;
  const bool IsHidden = llvm::any_of(
      Hidden, [&](const HiddenMacro &Each) { return Each.Name == &Macro; });
  const SourceLocation Where =
      Sources.getExpansionLoc(Directive->getLocation());
  if ((!IsHidden && !Known.dependsOn(Name)) ||
      (!isOfProject(Where) && isInternal(Macro, Where)))
    return;
  auto *Made = const_cast<MacroDirective *>(Directive);
  const MacroInfo *Before =
      InPreamble.try_emplace(Name, macroAfter(Made->getPrevious()))
          .first->second;
  const bool IsChanged = IsHidden || !areSame(macroAfter(Made), Before);
  if (!IsChanged)
    Changed.erase(Name);
  else if (isOfProject(Where))
    Doubt = fmt::format("the macro '{}', which shared headers may read, is "
                        "changed",
                        Name);
  else
    Changed.insert(Name);
}

/// Whether the preamble means the same without \p Macro. What keeps a header
/// from being read twice has to stay.
bool PreambleGuard::canBeHidden(const IdentifierInfo *Name,
                                const MacroInfo &Macro) const {
  const auto File = Sources.getFileEntryRefForID(
      Sources.getFileID(Sources.getExpansionLoc(Macro.getDefinitionLoc())));
  HeaderSearch &Headers = Compiler.getPreprocessor().getHeaderSearchInfo();
  return File && Headers.getFileInfo(*File).getControllingMacro(
                     Headers.getExternalLookup()) != Name;
}

std::optional<unsigned> PreambleGuard::fileOf(SourceLocation Where) {
  if (Where.isInvalid())
    return std::nullopt;
  const SourceLocation Expanded = Sources.getExpansionLoc(Where);
  // Such a file may be read by the unit once more.
  if (!Sources.isBeforeInSLocAddrSpace(Expanded, UnitBegin))
    return std::nullopt;
  const FileID File = Sources.getFileID(Expanded);
  const auto [Entry, IsNew] = Numbers.try_emplace(File);
  if (IsNew)
    if (const auto Found = Sources.getFileEntryRefForID(File))
      Entry->second = Known.find(absolutePath(Found->getName()));
  return Entry->second;
}

void PreambleGuard::read(const Token &Name, const MacroDefinition &Macro) {
  if (!Macro || (!isSafe() && Premature.empty()) ||
      !isOfProject(Name.getLocation()))
    return;
  const MacroInfo &Info = *Macro.getMacroInfo();
  const auto File = fileOf(Info.getDefinitionLoc());
  if (!File || FirstIncluded[*File].isValid())
    return;
  const IdentifierInfo *Read = Name.getIdentifierInfo();
  if (canBeHidden(Read, Info))
    Premature.insert(Read->getName().str());
  if (isSafe())
    Doubt = fmt::format("the macro '{}' is read before {} is included",
                        Read->getName(), Known.files()[*File]);
}

bool PreambleGuard::isIncludedBefore(unsigned File, SourceLocation Where) {
  return FirstIncluded[File].isValid() &&
         Sources.isBeforeInTranslationUnit(FirstIncluded[File], Where);
}

/// The definition of the class that \p Named is, which may have to be known,
/// too.
static const Decl *definitionOf(const NamedDecl &Named) {
  const auto *Template = dyn_cast<ClassTemplateDecl>(&Named);
  const auto *Tag =
      Template ? Template->getTemplatedDecl() : dyn_cast<CXXRecordDecl>(&Named);
  return Tag ? Tag->getDefinition() : nullptr;
}

void PreambleGuard::refer(const NamedDecl *Declared, SourceLocation Where) {
  if (!Declared || Where.isInvalid() || !isSafe())
    return;
  auto IsKnown = [&](const Decl *Redeclared) {
    const auto File = fileOf(Redeclared->getLocation());
    return !File || isIncludedBefore(*File, Where);
  };
  const Decl *Definition = definitionOf(*Declared);
  if ((!IsKnown(Declared) && llvm::none_of(Declared->redecls(), IsKnown)) ||
      (Definition && !IsKnown(Definition)))
    Doubt = fmt::format("'{}' is used before its header is included",
                        Declared->getNameAsString());
}

} // namespace async_tidy

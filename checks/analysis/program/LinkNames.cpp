//===--- LinkNames.cpp - Name code across units ---------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/LinkNames.h"
#include "async-tidy/program/Overriders.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "clang/Index/USRGeneration.h"
#include "llvm/Support/Path.h"

using namespace clang;

namespace async_tidy {

bool isElsewhere(const FunctionDecl &Callee) {
  return !mayRunOverrider(Callee) && Callee.isExternallyVisible() &&
         !Callee.getASTContext().getSourceManager().isInSystemHeader(
             Callee.getLocation()) &&
         !Callee.hasBody() && !Callee.isImplicit() && !Callee.isDefaulted() &&
         !Callee.isDeleted();
}

bool servesOtherUnits(const FunctionDecl &Function) {
  return Function.isExternallyVisible() && !Function.isInlined() &&
         !Function.isImplicit() &&
         Function.getTemplateSpecializationKind() !=
             TSK_ImplicitInstantiation &&
         writtenBody(Function);
}

std::string usrOf(const FunctionDecl &Function) {
  SmallString<128> Usr;
  index::generateUSRForDecl(&Function, Usr);
  return Usr.str().str();
}

std::string keyOf(const FunctionDecl &Function) {
  return (Function.isExternallyVisible() ? "" : "@") + usrOf(Function);
}

std::string overridersKeyOf(const CXXMethodDecl &Method) {
  return "*" + usrOf(Method);
}

std::string mainFileOf(const SourceManager &Sources) {
  return placeOf(Sources.getLocForStartOfFile(Sources.getMainFileID()), Sources)
      .File;
}

std::string spelledName(const FunctionDecl &Function) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  if (isa_and_nonnull<CXXConstructorDecl, CXXDestructorDecl>(Method))
    return Method->getParent()->getNameAsString();
  return Function.getIdentifier() ? Function.getName().str() : "operator";
}

TextPlace placeOf(SourceLocation Location, const SourceManager &Sources) {
  const FullSourceLoc Place(Sources.getExpansionLoc(Location), Sources);
  const OptionalFileEntryRef File =
      Sources.getFileEntryRefForID(Place.getFileID());
  if (!File)
    return {};
  SmallString<128> Path(File->getName());
  Sources.getFileManager().makeAbsolutePath(Path);
  llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  return {Path.str().str(), Place.getSpellingLineNumber(),
          Place.getSpellingColumnNumber()};
}

SourceLocation locationOf(const TextPlace &Place, SourceManager &Sources) {
  const OptionalFileEntryRef File =
      Sources.getFileManager().getOptionalFileRef(Place.File);
  return File ? Sources.translateLineCol(
                    Sources.getOrCreateFileID(*File, SrcMgr::C_User),
                    Place.Line, Place.Column)
              : SourceLocation();
}

void addReference(const FunctionDecl &Function, std::string Key,
                  llvm::StringSet<> &Referred, LinkRecord &Record) {
  const SourceManager &Sources = Function.getASTContext().getSourceManager();
  if (Referred.insert(Key).second)
    Record.References.push_back(
        {std::move(Key), spelledName(Function),
         placeOf(Function.getLocation(), Sources).File});
}

} // namespace async_tidy

//===--- Evidence.cpp - How findings speak of evidence --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/common/Evidence.h"
#include "async-tidy/program/LinkNames.h"
#include "async-tidy/syntax/CalleeName.h"

using async_tidy::Confidence;
using namespace clang::tidy;
using llvm::StringRef;

llvm::ArrayRef<std::pair<Confidence, StringRef>>
OptionEnumMapping<Confidence>::getEnumMapping() {
  static constexpr std::pair<Confidence, StringRef> Mapping[] = {
      {Confidence::Body, "body"},
      {Confidence::Model, "model"},
      {Confidence::Signature, "signature"},
      {Confidence::Guess, "guess"}};
  return Mapping;
}

namespace async_tidy {

/// What goes after the name of the callee.
static StringRef reason(Evidence Why) {
  switch (Why) {
  case Evidence::Model:
    return "may be called again while an earlier call is in flight";
  case Evidence::ConcurrentUse:
    return "is called on one object several times at once elsewhere";
  case Evidence::Body:
    return "does nothing that its other calls depend on";
  case Evidence::OtherPart:
    return "works on another part of the range in each call";
  case Evidence::OtherObject:
    return "is called on another object in each iteration";
  case Evidence::OtherPlace:
    return "works at another place of the object in each call";
  case Evidence::Signature:
    return "gets nothing from the caller that it could change";
  case Evidence::Nothing:
    return "shares an object between its calls, and nothing tells whether that "
           "allows several at a time";
  case Evidence::StoredTask:
    return "";
  }
  llvm_unreachable("covered switch");
}

std::string sentenceFor(Evidence Why, const clang::CallExpr *Call) {
  if (!Call)
    return "each task starts only when it is awaited here";
  const std::string Name = calleeName(*Call);
  return (Name.empty() ? "the callee" : "'" + Name + "'") + " " +
         reason(Why).str();
}

void noteEvidence(ClangTidyCheck &Check, clang::SourceLocation Await,
                  Evidence Why, const clang::CallExpr *Call,
                  const FunctionsElsewhere &Elsewhere, Analysis &Unit) {
  using clang::DiagnosticIDs;
  Check.diag(Await, "%0", DiagnosticIDs::Note) << sentenceFor(Why, Call);
  if (Why == Evidence::ConcurrentUse)
    Check.diag(Unit.concurrentUses().of(*Call->getDirectCallee())->getExprLoc(),
               "here, for instance", DiagnosticIDs::Note);
  if (Why != Evidence::Body)
    return;
  for (const clang::FunctionDecl *Function : Elsewhere)
    if (const KnownOverlap *Known = Unit.bodyOverlap().known(*Function))
      Check.diag(locationOf(Known->Where, Unit.context().getSourceManager()),
                 "'%0' is defined here", DiagnosticIDs::Note)
          << Function->getQualifiedNameAsString();
}

void EvidenceRecord::write(ClangTidyCheck &Check, Analysis &Unit) {
  if (!IsWanted)
    return;
  std::vector<const clang::FunctionDecl *> Definitions;
  llvm::copy_if(Unit.functions().all(), std::back_inserter(Definitions),
                [&](const clang::FunctionDecl *Function) {
                  return Function->doesThisDeclarationHaveABody() &&
                         !Unit.bodyOf(*Function).hasErrors();
                });
  std::string Text;
  llvm::raw_string_ostream(Text) << llvm::json::Value(
      toJSON(Unit.bodyOverlap().record(Definitions, Awaited.getArrayRef())));
  Awaited.clear();
  Check.diag("%0%1") << LinkRecordMark << Text;
}

} // namespace async_tidy

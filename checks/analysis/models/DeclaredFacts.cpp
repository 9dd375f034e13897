//===--- DeclaredFacts.cpp - What a declaration says of itself ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/DeclaredFacts.h"
#include "async-tidy/models/Suggestion.h"
#include "async-tidy/syntax/CalleeName.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Type.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

/// The fact that the annotation `async-tidy::` + \p Says states, or null.
static const FunctionFact *annotatedFact(StringRef Says) {
  static const FunctionFact NonBlocking;
  static const FunctionFact Concurrent = [] {
    FunctionFact Fact;
    Fact.Concurrent = true;
    return Fact;
  }();
  static const FunctionFact Ordered = [] {
    FunctionFact Fact;
    Fact.Ordered = true;
    return Fact;
  }();
  static const FunctionFact Paces = [] {
    FunctionFact Fact;
    Fact.Paces = true;
    return Fact;
  }();
  static const std::vector<FunctionFact> Blocking = [] {
    std::vector<FunctionFact> Facts(unsigned(BlockingCategory::User) + 1);
    for (unsigned I = 0; I < Facts.size(); ++I)
      Facts[I].Blocks = BlockingCategory(I);
    return Facts;
  }();

  if (Says == "nonblocking")
    return &NonBlocking;
  if (Says == "concurrent")
    return &Concurrent;
  if (Says == "ordered")
    return &Ordered;
  if (Says == "paces")
    return &Paces;
  if (Says == "blocking")
    Says = "blocking:user";
  if (!Says.consume_front("blocking:"))
    return nullptr;
  const std::optional<BlockingCategory> Category = categoryNamed(Says);
  return Category ? &Blocking[unsigned(*Category)] : nullptr;
}

/// What \p Annotation says to async-tidy, if anything.
static std::optional<StringRef> messageIn(const AnnotateAttr &Annotation) {
  StringRef Says = Annotation.getAnnotation();
  return Says.consume_front("async-tidy::") ? std::optional(Says)
                                            : std::nullopt;
}

static const FunctionFact *attributeFact(const FunctionDecl &Function) {
  for (const auto *Annotation : Function.specific_attrs<AnnotateAttr>())
    if (const std::optional<StringRef> Says = messageIn(*Annotation))
      if (const FunctionFact *Fact = annotatedFact(*Says))
        return Fact;
  for (const FunctionEffectWithCondition &Declared :
       Function.getFunctionEffects()) {
    if (Declared.Cond.getCondition())
      continue;
    if (Declared.Effect.kind() == FunctionEffect::Kind::Blocking)
      return annotatedFact("blocking");
    if (Declared.Effect.kind() == FunctionEffect::Kind::NonBlocking)
      return annotatedFact("nonblocking");
  }
  return nullptr;
}

Known<FunctionFact> declaredFact(const FunctionDecl &Function) {
  // Later declarations inherit attributes from earlier ones.
  const FunctionFact *Fact = attributeFact(*Function.getMostRecentDecl());
  if (!Fact)
    return {};
  return {Fact, nullptr,
          Function.getASTContext().backupStr(qualifiedName(Function))};
}

std::string problemWith(const AnnotateAttr &Annotation) {
  const std::optional<StringRef> Says = messageIn(Annotation);
  if (!Says || annotatedFact(*Says))
    return "";
  std::vector<std::string> Blocking;
  for (unsigned I = 0; I <= unsigned(BlockingCategory::User); ++I)
    Blocking.push_back(("blocking:" + spelling(BlockingCategory(I))).str());
  std::vector<StringRef> Known = {"blocking", "nonblocking", "concurrent",
                                  "ordered", "paces"};
  const std::string Expected =
      "; expected one of " + llvm::join(Known, ", ") +
      ", or 'blocking:' and one of the categories of blocking calls";
  llvm::append_range(Known, Blocking);
  const std::string Suggestion = didYouMean(*Says, Known);
  return ("unknown annotation '" + Annotation.getAnnotation() + "'").str() +
         (Suggestion.empty() ? Expected : Suggestion);
}

} // namespace async_tidy

//===--- DeclaredFacts.cpp - What a declaration says of itself ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/DeclaredFacts.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Type.h"

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

Known<FunctionFact> declaredFact(const FunctionDecl &Function) {
  const StringRef Name =
      Function.getIdentifier() ? Function.getName() : StringRef();
  for (const auto *Annotation : Function.specific_attrs<AnnotateAttr>()) {
    StringRef Says = Annotation->getAnnotation();
    if (!Says.consume_front("async-tidy::"))
      continue;
    if (const FunctionFact *Fact = annotatedFact(Says))
      return {Fact, nullptr, Name};
  }
  for (const FunctionEffectWithCondition &Declared :
       Function.getFunctionEffects()) {
    if (Declared.Cond.getCondition())
      continue;
    if (Declared.Effect.kind() == FunctionEffect::Kind::Blocking)
      return {annotatedFact("blocking"), nullptr, Name};
    if (Declared.Effect.kind() == FunctionEffect::Kind::NonBlocking)
      return {annotatedFact("nonblocking"), nullptr, Name};
  }
  return {};
}

} // namespace async_tidy

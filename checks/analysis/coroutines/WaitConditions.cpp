//===--- WaitConditions.cpp - Whether a call may wait ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/WaitConditions.h"
#include "async-tidy/syntax/CallParts.h"
#include "clang/AST/APValue.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace async_tidy {

static bool isZero(const APValue &Value) {
  if (Value.isInt())
    return Value.getInt() == 0;
  if (Value.isLValue())
    return Value.isNullPointer();
  if (!Value.isStruct() || Value.getStructNumFields() == 0)
    return false;
  for (unsigned I = 0; I < Value.getStructNumFields(); ++I)
    if (!isZero(Value.getStructField(I)))
      return false;
  return true;
}

/// Whether \p Argument is zero, a null pointer or a duration of zero, as far as
/// the compiler can tell.
static bool isZero(const Expr &Argument, const ASTContext &Context) {
  Expr::EvalResult Result;
  return !Argument.isValueDependent() &&
         Argument.EvaluateAsRValue(Result, Context) && isZero(Result.Val);
}

/// Whether \p Call, which would wait otherwise, has a timeout of zero.
static bool asksWithoutWaiting(const Expr &Call, const FunctionFact &Fact,
                               const ASTContext &Context) {
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  return Fact.UnlessZero && *Fact.UnlessZero < Arguments.size() &&
         isZero(*Arguments[*Fact.UnlessZero], Context);
}

/// Whether \p S names one of \p Flags, a macro or an enumerator.
static bool namesFlag(const Stmt &S, ArrayRef<StringRef> Flags,
                      const ASTContext &Context) {
  if (S.getBeginLoc().isMacroID() &&
      llvm::is_contained(Flags, Lexer::getImmediateMacroName(
                                    S.getBeginLoc(), Context.getSourceManager(),
                                    Context.getLangOpts())))
    return true;
  const auto *Reference = dyn_cast<DeclRefExpr>(&S);
  if (Reference && isa<EnumConstantDecl>(Reference->getDecl()) &&
      llvm::is_contained(Flags, Reference->getDecl()->getName()))
    return true;
  return llvm::any_of(S.children(), [&](const Stmt *Child) {
    return Child && namesFlag(*Child, Flags, Context);
  });
}

bool mayHaveFlag(const Expr &Call, const FunctionFact &Fact,
                 const ASTContext &Context) {
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  if (Fact.FlagsIn && *Fact.FlagsIn < Arguments.size() &&
      !Arguments[*Fact.FlagsIn]->isEvaluatable(Context))
    return true;
  return !Fact.UnlessFlag.empty() &&
         llvm::any_of(Arguments, [&](const Expr *Argument) {
           return namesFlag(*Argument, Fact.UnlessFlag, Context);
         });
}

bool waitsWithItsArguments(const Expr &Call, const FunctionFact &Fact,
                           const ASTContext &Context) {
  if (Fact.OnlyWithArguments &&
      argumentsOf(Call).size() != *Fact.OnlyWithArguments)
    return false;
  return !asksWithoutWaiting(Call, Fact, Context) &&
         !mayHaveFlag(Call, Fact, Context);
}

} // namespace async_tidy

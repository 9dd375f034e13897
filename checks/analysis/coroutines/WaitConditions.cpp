//===--- WaitConditions.cpp - Whether a call may wait ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/WaitConditions.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Formats.h"
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

/// Whether \p Call has the pointer to a limit of time that makes it wait: a
/// null pointer sets none, and what is filled in elsewhere is not known.
static bool hasLimitThatWaits(const Expr &Call, unsigned Index,
                              const ASTContext &Context) {
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  if (Index >= Arguments.size())
    return false;
  if (isZero(*Arguments[Index], Context))
    return true;
  const auto *Address =
      dyn_cast<UnaryOperator>(Arguments[Index]->IgnoreParenImpCasts());
  const auto *Reference =
      Address && Address->getOpcode() == UO_AddrOf
          ? dyn_cast<DeclRefExpr>(Address->getSubExpr()->IgnoreParens())
          : nullptr;
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  const Expr *Limit = Variable ? Variable->getInit() : nullptr;
  return Limit && Limit->isEvaluatable(Context) && !isZero(*Limit, Context);
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

static bool hasFlagOf(ArrayRef<StringRef> Flags,
                      ArrayRef<const Expr *> Arguments,
                      const ASTContext &Context) {
  return !Flags.empty() && llvm::any_of(Arguments, [&](const Expr *Argument) {
    return namesFlag(*Argument, Flags, Context);
  });
}

/// Whether \p E, if there is one, is a global variable of one of \p Names.
static bool isVariableOf(ArrayRef<StringRef> Names, const Expr *E) {
  const auto *Reference =
      dyn_cast_or_null<DeclRefExpr>(E ? E->IgnoreParenImpCasts() : nullptr);
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  return Variable && Variable->hasGlobalStorage() &&
         llvm::is_contained(Names, Variable->getQualifiedNameAsString());
}

/// Whether \p Call is what only makes it wait: it has one of the flags, or
/// works on one of the variables.
static bool isGivenWhatWaits(const Expr &Call, const FunctionFact &Fact,
                             const ASTContext &Context) {
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  return Fact.OnlyWithFlag.empty() ||
         hasFlagOf(Fact.OnlyWithFlag, Arguments, Context) ||
         isVariableOf(Fact.OnlyWithFlag, objectOf(Call)) ||
         llvm::any_of(Arguments, [&](const Expr *Argument) {
           return isVariableOf(Fact.OnlyWithFlag, Argument);
         });
}

bool mayHaveFlag(const Expr &Call, const FunctionFact &Fact,
                 const ASTContext &Context) {
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  if (Fact.FlagsIn && *Fact.FlagsIn < Arguments.size() &&
      !Arguments[*Fact.FlagsIn]->isEvaluatable(Context))
    return true;
  return hasFlagOf(Fact.UnlessFlag, Arguments, Context);
}

/// What the text that \p E makes begins with, or null: the part of it that is
/// written first, or of what it names, or of the object that it is taken from,
/// or of what a function returns that does nothing else.
static const Expr *beginningOf(const Expr &E) {
  if (const auto *Made = dyn_cast<CXXConstructExpr>(&E))
    return Made->getNumArgs() == 0 ? nullptr : Made->getArg(0);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    return Variable ? Variable->getAnyInitializer() : nullptr;
  }
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&E))
    return llvm::is_contained({OO_Plus, OO_Slash}, Operator->getOperator())
               ? Operator->getArg(0)
               : nullptr;
  const FunctionDecl *Callee = calleeOf(E);
  if (!Callee || !Callee->getIdentifier())
    return nullptr;
  const Expr *Object = objectOf(E);
  if (Object && llvm::is_contained({"c_str", "data", "string", "native"},
                                   Callee->getName()))
    return Object;
  if (const std::optional<unsigned> Format = formatParameter(*Callee))
    return *Format < argumentsOf(E).size() ? argumentsOf(E)[*Format] : nullptr;
  const auto *Plain = dyn_cast<CallExpr>(&E);
  return Plain ? onlyResult(*Plain) : nullptr;
}

/// The literal that the text begins with that \p E, a path, makes, or null.
static const StringLiteral *textOf(const Expr &E) {
  // Longer ways, and variables that are initialized with themselves, are none
  // that people write.
  constexpr int MaxSteps = 16;
  const Expr *Next = &E;
  for (int Steps = 0; Next && Steps < MaxSteps; ++Steps) {
    const Expr &Plain =
        *Next->IgnoreUnlessSpelledInSource()->IgnoreParenCasts();
    if (const auto *Text = dyn_cast<StringLiteral>(&Plain))
      return Text;
    Next = beginningOf(Plain);
  }
  return nullptr;
}

/// Whether \p Call gets the path of a file that is on no disk.
static bool staysInMemory(const Expr &Call, const ModelIndex &Models) {
  return llvm::any_of(argumentsOf(Call), [&](const Expr *Argument) {
    const StringLiteral *Text = textOf(*Argument);
    return Text && Text->getCharByteWidth() == 1 &&
           Models.isInMemory(Text->getString());
  });
}

bool waitsWithItsArguments(const Expr &Call, const FunctionFact &Fact,
                           const ModelIndex &Models,
                           const ASTContext &Context) {
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  if (Fact.OnlyWithArguments && Arguments.size() != *Fact.OnlyWithArguments)
    return false;
  if (Fact.OnlyIfZero && (*Fact.OnlyIfZero >= Arguments.size() ||
                          !isZero(*Arguments[*Fact.OnlyIfZero], Context)))
    return false;
  if (Fact.UnlessZeroBehind &&
      !hasLimitThatWaits(Call, *Fact.UnlessZeroBehind, Context))
    return false;
  if (!isGivenWhatWaits(Call, Fact, Context))
    return false;
  if (Fact.Blocks == BlockingCategory::Disk && staysInMemory(Call, Models))
    return false;
  return !asksWithoutWaiting(Call, Fact, Context) &&
         !mayHaveFlag(Call, Fact, Context);
}

} // namespace async_tidy

//===--- Callables.cpp - What calling a value returns ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace async_tidy {

/// The call operators of \p Record, those of a base only if it has none itself.
static SmallVector<const FunctionDecl *, 2>
callOperators(const CXXRecordDecl &Record, DeclarationName Name) {
  SmallVector<const FunctionDecl *, 2> Found;
  const CXXRecordDecl *Definition = Record.getDefinition();
  if (!Definition)
    return Found;
  for (const NamedDecl *Member : Definition->lookup(Name))
    if (const FunctionDecl *Operator =
            Member->getUnderlyingDecl()->getAsFunction())
      Found.push_back(Operator);
  if (!Found.empty())
    return Found;
  for (const CXXBaseSpecifier &Base : Definition->bases())
    if (const CXXRecordDecl *Class = Base.getType()->getAsCXXRecordDecl())
      Found.append(callOperators(*Class, Name));
  return Found;
}

/// What \p Record calls, if it is what `std::bind`, `std::bind_front` or
/// `std::ref` makes of a callable; else a null type.
static QualType boundCallable(const CXXRecordDecl &Record) {
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(&Record);
  if (!Special || !Special->isInStdNamespace() || !Special->getIdentifier() ||
      Special->getTemplateArgs().size() == 0 ||
      Special->getTemplateArgs()[0].getKind() != TemplateArgument::Type)
    return {};
  const StringRef Name = Special->getName().ltrim('_');
  if (!Name.starts_with_insensitive("bind") && Name != "reference_wrapper")
    return {};
  const QualType First = Special->getTemplateArgs()[0].getAsType();
  // libstdc++ has `_Bind<Callable(Arguments...)>`.
  const auto *Written = First->getAs<FunctionType>();
  return Written && Name != "reference_wrapper" ? Written->getReturnType()
                                                : First;
}

/// What \p Operator, a call operator, returns. That of a generic lambda without
/// a return type tells where it was instantiated, if that is always the same.
static QualType resultOf(const FunctionDecl &Operator,
                         const ASTContext &Context) {
  auto IsKnown = [](QualType Type) {
    return !Type->isDependentType() && !Type->isUndeducedType();
  };
  const QualType Written = Operator.getReturnType();
  const auto *Method = dyn_cast<CXXMethodDecl>(&Operator);
  const FunctionTemplateDecl *Template =
      Method && Method->getParent()->isLambda()
          ? Operator.getDescribedFunctionTemplate()
          : nullptr;
  if (IsKnown(Written) || !Template)
    return IsKnown(Written) ? Written : QualType();
  QualType Result;
  for (const FunctionDecl *Each : Template->specializations()) {
    const QualType Own = Each->getReturnType();
    if (!IsKnown(Own) ||
        (!Result.isNull() && !Context.hasSameType(Result, Own)))
      return {};
    Result = Own;
  }
  return Result;
}

QualType resultOfCalling(QualType Callable, const ASTContext &Context) {
  Callable = Callable.getNonReferenceType();
  if (const auto *Member = Callable->getAs<MemberPointerType>())
    Callable = Member->getPointeeType();
  else if (Callable->isFunctionPointerType())
    Callable = Callable->getPointeeType();
  if (const auto *Function = Callable->getAs<FunctionType>())
    return Function->getReturnType();

  const CXXRecordDecl *Record = Callable->getAsCXXRecordDecl();
  if (!Record)
    return {};
  if (const QualType Bound = boundCallable(*Record); !Bound.isNull())
    return resultOfCalling(Bound, Context);
  const DeclarationName Name =
      Context.DeclarationNames.getCXXOperatorName(OO_Call);
  QualType Result;
  for (const FunctionDecl *Operator : callOperators(*Record, Name)) {
    const QualType Own = resultOf(*Operator, Context);
    if (Own.isNull() || (!Result.isNull() && !Context.hasSameType(Result, Own)))
      return {};
    Result = Own;
  }
  return Result;
}

/// Looks through \p E, which makes an argument, for what can be called. What a
/// call in it returns is not known.
static void addCallables(const Expr &E, SmallVectorImpl<Callable> &Found) {
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&E)) {
    Found.push_back({Lambda, Lambda->getCallOperator()});
    return;
  }
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E)) {
    const auto *Function = dyn_cast<FunctionDecl>(Reference->getDecl());
    if (Function)
      Found.push_back({Reference, Function});
    return;
  }
  if (isa<CallExpr>(E))
    return;
  for (const Stmt *Part : E.children())
    if (const auto *Inner = dyn_cast_or_null<Expr>(Part))
      addCallables(*Inner, Found);
}

SmallVector<Callable, 2> callablesGivenTo(const Expr &Call) {
  SmallVector<Callable, 2> Found;
  for (const Expr *Argument : argumentsOf(Call))
    addCallables(*Argument, Found);
  return Found;
}

const LambdaExpr *lambdaWrittenAs(const Expr &Argument) {
  const Expr &Value = lookThrough(Argument, Passing::Same | Passing::Copy);
  if (const auto *Erased = dyn_cast<CXXConstructExpr>(&Value);
      Erased && Erased->getNumArgs() > 0 &&
      !resultOfCalling(Erased->getType(),
                       Erased->getConstructor()->getASTContext())
           .isNull())
    return lambdaWrittenAs(*Erased->getArg(0));
  return dyn_cast<LambdaExpr>(&Value);
}

bool erasesResult(QualType Type, const ASTContext &Context) {
  const auto *Special = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type.getNonReferenceType()->getAsCXXRecordDecl());
  if (!Special || Special->getTemplateArgs().size() == 0)
    return false;
  const TemplateArgument &First = Special->getTemplateArgs()[0];
  if (First.getKind() != TemplateArgument::Type)
    return false;
  const auto *Signature = First.getAsType()->getAs<FunctionType>();
  if (!Signature || !Signature->getReturnType()->isVoidType())
    return false;
  const QualType Result = resultOfCalling(Type, Context);
  if (!Result.isNull())
    return Result->isVoidType();
  // What libraries make callable by a template of theirs.
  return Context.getSourceManager().isInSystemHeader(Special->getLocation());
}

} // namespace async_tidy

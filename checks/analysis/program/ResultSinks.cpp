//===--- ResultSinks.cpp - Where what a callable returns goes -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/ResultSinks.h"
#include "ClosureUses.h"
#include "async-tidy/program/BlockingCalls.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace async_tidy {

bool convertsToErased(const Expr &Call, const ASTContext &Context) {
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Call))
    return llvm::count_if(Construct->arguments(),
                          [](const Expr *Argument) {
                            return !isa<CXXDefaultArgExpr>(Argument);
                          }) == 1 &&
           !Construct->getConstructor()->isCopyOrMoveConstructor() &&
           erasesResult(Construct->getType(), Context);
  const auto *Assignment = dyn_cast<CXXOperatorCallExpr>(&Call);
  return Assignment && Assignment->getOperator() == OO_Equal &&
         erasesResult(Assignment->getArg(0)->getType(), Context);
}

/// The type among \p Arguments that erases what a callable returns, or a null
/// type.
static QualType erasingAmong(ArrayRef<TemplateArgument> Arguments,
                             const ASTContext &Context) {
  for (const TemplateArgument &Argument : Arguments) {
    QualType Found;
    if (Argument.getKind() == TemplateArgument::Pack)
      Found = erasingAmong(Argument.pack_elements(), Context);
    else if (Argument.getKind() == TemplateArgument::Type &&
             erasesResult(Argument.getAsType(), Context))
      Found = Argument.getAsType();
    if (!Found.isNull())
      return Found;
  }
  return {};
}

static QualType erasingIn(QualType Type, const ASTContext &Context) {
  const auto *Special = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type.getNonReferenceType()->getAsCXXRecordDecl());
  return Special && Special->isInStdNamespace()
             ? erasingAmong(Special->getTemplateArgs().asArray(), Context)
             : QualType();
}

QualType erasedBy(const Expr &Call, const ASTContext &Context) {
  const auto *Assignment = dyn_cast<CXXOperatorCallExpr>(&Call);
  if (convertsToErased(Call, Context))
    return (Assignment ? Assignment->getArg(0) : &Call)->getType();
  // Inside of the standard library: `v.emplace_back(work)`.
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Call))
    return Construct->getConstructor()->isCopyOrMoveConstructor()
               ? QualType()
               : erasingIn(Construct->getType(), Context);
  if (Assignment)
    return Assignment->getOperator() == OO_Equal
               ? erasingIn(Assignment->getArg(0)->getType(), Context)
               : QualType();
  if (const Expr *Object = objectOf(Call))
    return erasingIn(Object->getType(), Context);
  const FunctionDecl *Callee = calleeOf(Call);
  const TemplateArgumentList *Arguments =
      Callee && Callee->isInStdNamespace()
          ? Callee->getTemplateSpecializationArgs()
          : nullptr;
  return Arguments ? erasingAmong(Arguments->asArray(), Context) : QualType();
}

static bool denotes(const Expr &E, const VarDecl &Variable) {
  return variableHandedOn(E) == &Variable;
}

static bool calls(const Expr &Call, const VarDecl &Callable) {
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call))
    return Operator->getOperator() == OO_Call &&
           denotes(*Operator->getArg(0), Callable);
  const auto *Plain = dyn_cast<CallExpr>(&Call);
  return Plain && !isa<CXXMemberCallExpr>(Plain) &&
         denotes(*Plain->getCallee(), Callable);
}

static unsigned mentionsIn(const Stmt &S, const VarDecl &Variable,
                           const ASTContext &Context) {
  const auto *Reference = dyn_cast<DeclRefExpr>(&S);
  unsigned Count = Reference && Reference->getDecl() == &Variable;
  for (const Stmt *Child : evaluatedChildren(S, Context))
    Count += mentionsIn(*Child, Variable, Context);
  return Count;
}

static unsigned mentions(const FunctionDecl &Function, const VarDecl &Variable,
                         const ASTContext &Context) {
  unsigned Count = 0;
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(&Function))
    for (const CXXCtorInitializer *Initializer : Constructor->inits())
      Count += mentionsIn(*Initializer->getInit(), Variable, Context);
  return Count + mentionsIn(*writtenBody(Function), Variable, Context);
}

std::optional<CallableResult> ResultSinks::of(const Expr &Call,
                                              const Expr &Callable,
                                              const AwaitableType &Task) const {
  return of(Call, Callable, /*MayLetGo=*/!Task.startsWhenAwaited());
}

std::optional<CallableResult>
ResultSinks::of(const Expr &Call, const Expr &Callable, bool MayLetGo) const {
  if (auto Fact = Models.functionFact(Call); Fact && Fact->CallableResults)
    return Fact->CallableResults;
  if (!erasedBy(Call, Context).isNull())
    return CallableResult::Dropped;
  if (const CXXRecordDecl *Closure =
          Callable.getType().getNonReferenceType()->getAsCXXRecordDecl();
      Closure && Closure->isLambda() &&
      ClosureUses(*Closure, MayLetGo, Context).areDroppedBy(Call))
    return CallableResult::Dropped;

  // The body of an ordinary function drops each task that it calls for, and is
  // reported for that.
  const FunctionDecl *Callee = nullptr;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Call))
    Callee = Construct->getConstructor();
  else
    Callee = cast<CallExpr>(Call).getDirectCallee();
  if (!Callee || !Callee->isTemplateInstantiation())
    return std::nullopt;
  const llvm::ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  const auto *Place = llvm::find(Arguments, &Callable);
  const size_t Index = Place - Arguments.begin();
  if (Place == Arguments.end() || Index >= Callee->getNumParams() ||
      !dropsResult(*Callee, *Callee->getParamDecl(Index), MayLetGo))
    return std::nullopt;
  return CallableResult::Dropped;
}

/// Whether all that \p Callee does with its parameter \p Callable is to call
/// it and to drop the result, itself or in a function that it hands it to.
bool ResultSinks::dropsResult(const FunctionDecl &Callee,
                              const ParmVarDecl &Callable,
                              bool MayLetGo) const {
  const FunctionDecl *Definition = Callee.getDefinition();
  if (!Definition || !Definition->getBody() ||
      Context.getSourceManager().isInSystemHeader(Definition->getLocation()))
    return false;
  const ParmVarDecl &Parameter =
      *Definition->getParamDecl(Callable.getFunctionScopeIndex());
  // Until this is known: a function drops nothing by calling itself.
  const auto [Known, IsNew] =
      Dropped.try_emplace({&Parameter, MayLetGo}, false);
  if (!IsNew)
    return Known->second;
  const FunctionBody &Body = BodyOf(*Definition);

  unsigned Drops = 0;
  for (const DroppedValue &One : Body.droppedValues())
    Drops += calls(*One.Value, Parameter) &&
             !(MayLetGo && One.Spelling == DropSpelling::CastToVoid);
  for (const CallSite &Site : Body.calls())
    for (const Expr *Argument : argumentsOf(*Site.Call))
      if (denotes(*Argument, Parameter))
        Drops += of(*Site.Call, *Argument, MayLetGo) == CallableResult::Dropped;
  return Dropped[{&Parameter, MayLetGo}] =
             Drops > 0 && Drops == mentions(*Definition, Parameter, Context);
}

} // namespace async_tidy

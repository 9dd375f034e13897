//===--- DanglingFix.cpp - Giving a coroutine what it needs ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DanglingFix.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace async_tidy {

using Fix = llvm::SmallVector<FixItHint, 1>;
using llvm::StringRef;

/// Whether code of the project is written at \p Location, and not by a macro.
static bool canChange(SourceLocation Location) {
  return Location.isValid() && Location.isFileID();
}

/// Where the parameters of \p Lambda stand, if code can be put there.
static FunctionTypeLoc parametersOf(const LambdaExpr &Lambda) {
  const CXXMethodDecl *Called = Lambda.getCallOperator();
  const TypeSourceInfo *Written = Called->getTypeSourceInfo();
  const auto Type = Written ? Written->getTypeLoc().getAs<FunctionTypeLoc>()
                            : FunctionTypeLoc();
  if (!Lambda.hasExplicitParameters() || Lambda.isMutable() ||
      Called->isStatic() || Called->isExplicitObjectMemberFunction() ||
      Type.isNull() || !canChange(Type.getLParenLoc()) ||
      !canChange(Type.getRParenLoc()))
    return {};
  return Type;
}

/// \p Capture as a parameter and as the argument for it; empty if its type has
/// no name that could be written, or more would change.
static std::pair<std::string, std::string>
asParameter(const LambdaCapture &Capture, const ASTContext &Context) {
  const auto *Variable = Capture.capturesVariable()
                             ? dyn_cast<VarDecl>(Capture.getCapturedVar())
                             : nullptr;
  if (!Variable || Capture.getCaptureKind() != LCK_ByCopy ||
      Capture.isPackExpansion() || !Capture.isExplicit() ||
      Variable->getType()->isArrayType())
    return {};
  StringRef Argument = Variable->getName();
  if (Variable->isInitCapture()) {
    if (Variable->getInitStyle() != VarDecl::CInit)
      return {};
    Argument = Lexer::getSourceText(
        CharSourceRange::getTokenRange(Variable->getInit()->getSourceRange()),
        Context.getSourceManager(), Context.getLangOpts());
  }
  // What is moved has a type as its author spelled it.
  const VarDecl *Moved = Variable->isInitCapture()
                             ? variableHandedOn(*Variable->getInit())
                             : Variable;
  const QualType Spelled =
      Moved ? Moved->getType() : Variable->getType().getCanonicalType();
  const std::string Type =
      Spelled.getNonReferenceType().getUnqualifiedType().getAsString(
          PrintingPolicy(Context.getLangOpts()));
  if (Argument.empty() || StringRef(Type).contains('('))
    return {};
  return {Type + " " + Variable->getName().str(), Argument.str()};
}

/// The change that makes parameters of what \p Lambda, which \p Call calls
/// where it stands, has copied or taken over: the coroutine owns those.
static Fix fixOfCaptures(const LambdaExpr &Lambda,
                         const CXXOperatorCallExpr &Call,
                         const ASTContext &Context) {
  const FunctionTypeLoc Written = parametersOf(Lambda);
  const SourceRange Introducer = Lambda.getIntroducerRange();
  // What is given besides may be evaluated before a capture would have been.
  if (Written.isNull() || Call.getNumArgs() != 1 || Written.getNumParams() ||
      !canChange(Introducer.getBegin()) || !canChange(Call.getEndLoc()))
    return {};
  std::string Parameters, Arguments;
  for (const LambdaCapture &Capture : Lambda.captures()) {
    const auto [Parameter, Argument] = asParameter(Capture, Context);
    if (Parameter.empty())
      return {};
    const StringRef Separator = Parameters.empty() ? "" : ", ";
    Parameters += (Separator + Parameter).str();
    Arguments += (Separator + Argument).str();
  }
  return {FixItHint::CreateRemoval(CharSourceRange::getCharRange(
              Introducer.getBegin().getLocWithOffset(1), Introducer.getEnd())),
          FixItHint::CreateInsertion(Written.getRParenLoc(), Parameters),
          FixItHint::CreateInsertion(Call.getEndLoc(), Arguments)};
}

/// The change that gives the coroutine of \p Lambda, which \p Call calls where
/// it stands, a closure of its own, or what is in it.
static Fix fixOfClosure(const LambdaExpr &Lambda, const Expr &Call,
                        const ASTContext &Context) {
  if (!Context.getLangOpts().CPlusPlus23) {
    const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
    return Operator && lambdaWrittenAs(*Operator->getArg(0)) == &Lambda
               ? fixOfCaptures(Lambda, *Operator, Context)
               : Fix();
  }
  const FunctionTypeLoc Written = parametersOf(Lambda);
  if (Written.isNull())
    return {};
  return {FixItHint::CreateInsertion(Written.getLParenLoc().getLocWithOffset(1),
                                     Written.getNumParams() ? "this auto, "
                                                            : "this auto")};
}

static bool canBeCopied(QualType Type) {
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  if (!Class)
    return Type->isScalarType();
  return Class->hasDefinition() && !Class->isAbstract() && !Class->isLambda() &&
         !Class->defaultedCopyConstructorIsDeleted() &&
         llvm::none_of(Class->ctors(), [](const CXXConstructorDecl *Each) {
           return Each->isCopyConstructor() &&
                  (Each->isDeleted() || Each->getAccess() != AS_public);
         });
}

/// The change by which \p Parameter, of a lambda, is taken by value.
static Fix fixOfParameter(const ParmVarDecl &Parameter) {
  const TypeSourceInfo *Written = Parameter.getTypeSourceInfo();
  const auto Reference = Written
                             ? Written->getTypeLoc().getAs<ReferenceTypeLoc>()
                             : ReferenceTypeLoc();
  const QualType Referred = Parameter.getType().getNonReferenceType();
  if (Reference.isNull() || !canChange(Reference.getSigilLoc()) ||
      !(Referred.isConstQualified() ||
        Parameter.getType()->isRValueReferenceType()) ||
      !canBeCopied(Referred))
    return {};
  return {FixItHint::CreateRemoval(Reference.getSigilLoc())};
}

/// Whether \p Method is the call operator of a lambda that \p Function writes
/// itself, and that is no template.
static bool isOwnLambda(const CXXMethodDecl &Method,
                        const FunctionDecl &Function) {
  const CXXRecordDecl *Class = Method.getParent();
  return Class->isLambda() && !Class->isGenericLambda() &&
         Class->getDeclContext() == &Function &&
         !Function.isTemplateInstantiation();
}

Fix fixFor(const TaskReferent &Referent, const FunctionDecl &Function) {
  const Expr *Temporary = Referent.Object.Temporary
                              ? Referent.Object.Temporary->getSubExpr()
                              : nullptr;
  if (!Temporary)
    return {};
  if (const ParmVarDecl *Parameter = Referent.Parameter) {
    const auto *Method = dyn_cast<CXXMethodDecl>(Parameter->getDeclContext());
    return Method && isOwnLambda(*Method, Function) ? fixOfParameter(*Parameter)
                                                    : Fix();
  }
  const LambdaExpr *Lambda = lambdaWrittenAs(*Temporary);
  return Lambda && isOwnLambda(*Lambda->getCallOperator(), Function)
             ? fixOfClosure(*Lambda, *Referent.Call, Function.getASTContext())
             : Fix();
}

} // namespace async_tidy

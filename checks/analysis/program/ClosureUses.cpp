//===--- ClosureUses.cpp - What templates do with a lambda ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ClosureUses.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace async_tidy {

static bool names(ArrayRef<TemplateArgument> Arguments,
                  const CXXRecordDecl &Class) {
  return llvm::any_of(Arguments, [&](const TemplateArgument &Argument) {
    if (Argument.getKind() == TemplateArgument::Pack)
      return names(Argument.pack_elements(), Class);
    return Argument.getKind() == TemplateArgument::Type &&
           declaresSameEntity(
               Argument.getAsType().getNonReferenceType()->getAsCXXRecordDecl(),
               &Class);
  });
}

static bool isMadeFor(const CXXRecordDecl &Class,
                      const CXXRecordDecl &Closure) {
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(&Class);
  return Special && names(Special->getTemplateArgs().asArray(), Closure);
}

/// Whether \p Function is instantiated for the lambda, and its body is ours to
/// read.
bool ClosureUses::concernsClosure(const FunctionDecl &Function) const {
  if (const TemplateArgumentList *Arguments =
          Function.getTemplateSpecializationArgs();
      Arguments && names(Arguments->asArray(), Closure))
    return true;
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  return Method && isMadeFor(*Method->getParent(), Closure);
}

void ClosureUses::visitFunction(const FunctionDecl &Function) {
  const FunctionDecl *Definition = visibleDefinition(Function, Context);
  if (!Definition || !Seen.insert(Definition).second)
    return;
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Definition)) {
    for (const CXXCtorInitializer *Initializer : Constructor->inits())
      visit(*Initializer->getInit(), /*IsDropped=*/false);
    if (isMadeFor(*Constructor->getParent(), Closure))
      visitClass(*Constructor->getParent());
  }
  visit(*writtenBody(*Definition), /*IsDropped=*/true);
}

/// Visits what \p Method, of a class template, was instantiated from. Where
/// only a library makes objects of the class, and its bodies were not read,
/// nothing asks for the body of \p Method.
void ClosureUses::visitPattern(const CXXMethodDecl &Method) {
  const auto *Pattern =
      dyn_cast_or_null<CXXMethodDecl>(Method.getTemplateInstantiationPattern());
  if (!Pattern || !Pattern->getBody() || !Seen.insert(Pattern).second)
    return;
  for (const auto &[Written, Own] :
       llvm::zip(Pattern->getParent()->fields(), Method.getParent()->fields()))
    if (declaresSameEntity(Own->getType()->getAsCXXRecordDecl(), &Closure))
      Holders.insert(Written);
  visit(*Pattern->getBody(), /*IsDropped=*/true);
}

void ClosureUses::visitClass(const CXXRecordDecl &Class) {
  if (!Class.hasDefinition() || !Seen.insert(&Class).second)
    return;
  for (const CXXMethodDecl *Method : Class.methods())
    if (visibleDefinition(*Method, Context))
      visitFunction(*Method);
    else
      visitPattern(*Method);
}

/// Whether \p E is a member of a pattern that holds the lambda.
bool ClosureUses::isHolder(const Stmt &E) const {
  const auto *Member = dyn_cast<MemberExpr>(&E);
  return Member && Holders.contains(Member->getMemberDecl());
}

/// Goes on in what \p Call runs, and in the class of what it makes.
void ClosureUses::visitCallee(const Expr &Call) {
  const FunctionDecl *Callee = calleeOf(Call);
  if (Callee && concernsClosure(*Callee))
    visitFunction(*Callee);
  if (const auto *Plain = dyn_cast<CallExpr>(&Call))
    if (const CXXRecordDecl *Made = constructedBy(*Plain).Class;
        Made && isMadeFor(*Made, Closure))
      visitClass(*Made);
}

/// Visits \p S, whose value nobody looks at if \p IsDropped.
void ClosureUses::visit(const Stmt &S, bool IsDropped) {
  if (const auto *Call = dyn_cast<CXXOperatorCallExpr>(&S);
      Call && Call->getOperator() == OO_Call)
    if (const auto *Method =
            dyn_cast_or_null<CXXMethodDecl>(Call->getDirectCallee());
        Method && declaresSameEntity(Method->getParent(), &Closure))
      (IsDropped ? Drops : Keeps) = true;
  if (isHolder(S))
    Keeps = true;
  if (const auto *Call = dyn_cast<CallExpr>(&S);
      Call && isHolder(*Call->getCallee()->IgnoreParenImpCasts())) {
    (IsDropped ? Drops : Keeps) = true;
    return;
  }
  if (isa<CallExpr, CXXConstructExpr>(S))
    visitCallee(cast<Expr>(S));
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&S);
      Lambda && Lambda->getBody() &&
      !declaresSameEntity(Lambda->getLambdaClass(), &Closure))
    visit(*Lambda->getBody(), /*IsDropped=*/true);
  const auto *E = dyn_cast<Expr>(&S);
  const auto *Cast = dyn_cast<ExplicitCastExpr>(&S);
  const bool LetsGo = MayLetGo && Cast && Cast->getCastKind() == CK_ToVoid;
  const bool PassesOn = E && handedOnBy(*E) && !isa<CallExpr>(E) && !LetsGo;
  for (const Stmt *Child : evaluatedChildren(S, Context))
    visit(*Child, isa<CompoundStmt>(S) || (PassesOn && IsDropped) ||
                      (IsDropped && !E && !isa<DeclStmt, ReturnStmt>(S)));
}

bool ClosureUses::areDroppedBy(const Expr &Call) {
  visitCallee(Call);
  return Drops && !Keeps;
}

} // namespace async_tidy

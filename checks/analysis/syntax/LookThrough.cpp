//===--- LookThrough.cpp - What hands on the object of another ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/Builtins.h"

using namespace clang;

namespace async_tidy {

static std::optional<HandedOn> byOperator(const CXXOperatorCallExpr &Call) {
  switch (Call.getOperator()) {
  case OO_Arrow:
    return HandedOn{Call.getArg(0), Passing::Pointee};
  case OO_Star:
    if (Call.getNumArgs() == 1)
      return HandedOn{Call.getArg(0), Passing::Pointee};
    return std::nullopt;
  case OO_Subscript:
    return HandedOn{Call.getArg(0), Passing::Element};
  default:
    return std::nullopt;
  }
}

/// Whether \p Method is `get()` of a smart pointer or a wrapped reference of
/// the standard library.
static bool getsPointee(const CXXMethodDecl &Method) {
  return Method.getIdentifier() && Method.getName() == "get" &&
         Method.isConst() && Method.param_empty() &&
         Method.getParent()->isInStdNamespace() &&
         (Method.getReturnType()->isPointerType() ||
          Method.getReturnType()->isReferenceType());
}

static std::optional<HandedOn> byCall(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee)
    return std::nullopt;
  switch (Callee->getBuiltinID()) {
  case Builtin::BImove:
  case Builtin::BImove_if_noexcept:
  case Builtin::BIforward:
  case Builtin::BIforward_like:
  case Builtin::BIas_const:
    return HandedOn{Call.getArg(0), Passing::Same};
  case Builtin::BIaddressof:
  case Builtin::BI__addressof:
  case Builtin::BI__builtin_addressof:
    return HandedOn{Call.getArg(0), Passing::Address};
  default:
    break;
  }
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call))
    return byOperator(*Operator);
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call)) {
    if (const CXXMethodDecl *Method = Member->getMethodDecl();
        Method && getsPointee(*Method))
      return HandedOn{Member->getImplicitObjectArgument(), Passing::Pointee};
    return std::nullopt;
  }
  if (Call.getNumArgs() != 1 || !Callee->isInStdNamespace() ||
      !Callee->getIdentifier())
    return std::nullopt;
  if (Callee->getName() == "ref" || Callee->getName() == "cref")
    return HandedOn{Call.getArg(0), Passing::Address};
  // [tuple.elem], [variant.get]
  if (Callee->getName() == "get")
    return HandedOn{Call.getArg(0), Passing::Element};
  return std::nullopt;
}

const Expr *insideBraces(const Expr &E) {
  const auto *List = dyn_cast<InitListExpr>(&E);
  return List && List->getNumInits() == 1 && List->getInit(0) &&
                 List->getInit(0)->getType().getCanonicalType() ==
                     List->getType().getCanonicalType()
             ? List->getInit(0)
             : nullptr;
}

std::optional<HandedOn> handedOnBy(const Expr &E) {
  auto Same = [](const Expr *From) { return HandedOn{From, Passing::Same}; };
  if (const auto *Paren = dyn_cast<ParenExpr>(&E))
    return Same(Paren->getSubExpr());
  if (const auto *Cast = dyn_cast<CastExpr>(&E))
    return Same(Cast->getSubExpr());
  if (const auto *Full = dyn_cast<FullExpr>(&E))
    return Same(Full->getSubExpr());
  if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(&E))
    return Same(Temporary->getSubExpr());
  if (const auto *Temporary = dyn_cast<CXXBindTemporaryExpr>(&E))
    return Same(Temporary->getSubExpr());
  if (const auto *Replaced = dyn_cast<SubstNonTypeTemplateParmExpr>(&E))
    return Same(Replaced->getReplacement());
  if (const Expr *Inside = insideBraces(E))
    return Same(Inside);
  if (const auto *Operator = dyn_cast<UnaryOperator>(&E)) {
    if (Operator->getOpcode() == UO_AddrOf)
      return HandedOn{Operator->getSubExpr(), Passing::Address};
    if (Operator->getOpcode() == UO_Deref)
      return HandedOn{Operator->getSubExpr(), Passing::Pointee};
    return std::nullopt;
  }
  if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(&E))
    return HandedOn{Subscript->getBase(), Passing::Element};
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&E))
    return Construct->getNumArgs() >= 1 &&
                   Construct->getConstructor()->isCopyOrMoveConstructor()
               ? std::optional(HandedOn{Construct->getArg(0), Passing::Copy})
               : std::nullopt;
  const auto *Call = dyn_cast<CallExpr>(&E);
  return Call ? byCall(*Call) : std::nullopt;
}

const Expr &lookThrough(const Expr &E, Passing Allowed) {
  const Expr *Inner = &E;
  while (const auto Step = handedOnBy(*Inner)) {
    if ((Step->How & Allowed) == Passing::None)
      break;
    Inner = Step->From;
  }
  return *Inner;
}

const VarDecl *variableHandedOn(const Expr &E) {
  const auto *Reference =
      dyn_cast<DeclRefExpr>(&lookThrough(E, Passing::Same | Passing::Copy));
  return Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
}

} // namespace async_tidy

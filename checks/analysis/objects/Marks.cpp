//===--- Marks.cpp - Marks by which functions tell each other -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/Marks.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

/// The member that \p E denotes, of what \p IsOwner accepts or of a part of it,
/// or null.
template <typename Predicate>
static const ValueDecl *memberOf(const Expr &E, Predicate IsOwner) {
  const auto *Member = dyn_cast<MemberExpr>(&lookThrough(E, Passing::Same));
  if (!Member)
    return nullptr;
  const Expr *Base = Member->getBase();
  while (true) {
    Base = &lookThrough(*Base, Passing::Same | Passing::Pointee);
    const auto *Outer = dyn_cast<MemberExpr>(Base);
    if (!Outer)
      break;
    Base = Outer->getBase();
  }
  return IsOwner(*Base) ? Member->getMemberDecl() : nullptr;
}

/// What \p S writes, or null: numbers and atomics, and containers of what is in
/// use, to which it adds something or from which it takes something.
static const Expr *writtenBy(const Stmt &S, const ASTContext &Context) {
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&S))
    return Assignment->isAssignmentOp() ? Assignment->getLHS() : nullptr;
  if (const auto *Step = dyn_cast<UnaryOperator>(&S))
    return Step->isIncrementDecrementOp() ? Step->getSubExpr() : nullptr;
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&S)) {
    const bool Writes = Operator->isAssignmentOp() ||
                        Operator->getOperator() == OO_PlusPlus ||
                        Operator->getOperator() == OO_MinusMinus;
    return Writes ? Operator->getArg(0) : nullptr;
  }
  const auto *Call = dyn_cast<CXXMemberCallExpr>(&S);
  const CXXMethodDecl *Method = Call ? Call->getMethodDecl() : nullptr;
  if (!Method || Method->isConst() || Method->param_empty())
    return nullptr;
  return changeOf(*Method, Context) ||
                 !isContainer(*Method->getParent(), Context)
             ? Call->getImplicitObjectArgument()
             : nullptr;
}

template <typename Predicate>
static void addWritten(
    const Stmt &Code, const ASTContext &Context, Predicate IsOwner,
    llvm::DenseSet<const ValueDecl *> &Into,
    llvm::function_ref<bool(const Stmt &)> Counts = [](const Stmt &) {
      return true;
    }) {
  llvm::SmallVector<const Stmt *, 16> Pending{&Code};
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    const Expr *Target = Counts(*S) ? writtenBy(*S, Context) : nullptr;
    if (const ValueDecl *Member = Target ? memberOf(*Target, IsOwner) : nullptr)
      Into.insert(Member);
    llvm::append_range(Pending, evaluatedChildren(*S, Context));
  }
}

static auto isNamed(const VarDecl &Variable) {
  return [&Variable](const Expr &Owner) {
    const auto *Name = dyn_cast<DeclRefExpr>(&Owner);
    return Name && Name->getDecl() == &Variable;
  };
}

static bool isThis(const Expr &Owner) { return isa<CXXThisExpr>(Owner); }

/// Adds the members of \p Element that its member function writes which \p Call
/// calls.
static void addWrittenBy(const CXXMemberCallExpr &Call, const VarDecl &Element,
                         const ASTContext &Context,
                         llvm::DenseSet<const ValueDecl *> &Into) {
  const Expr &Object = lookThrough(*Call.getImplicitObjectArgument(),
                                   Passing::Same | Passing::Pointee);
  const FunctionDecl *Called =
      Call.getMethodDecl() && !Call.getMethodDecl()->isConst() &&
              isNamed(Element)(Object)
          ? visibleDefinition(*Call.getMethodDecl(), Context)
          : nullptr;
  if (Called)
    addWritten(*writtenBody(*Called), Context, isThis, Into);
}

/// Adds the members of what \p IsOwner accepts that \p Guard, which makes an
/// object with a destructor, is given, or writes when it is given the owner.
template <typename Predicate>
static void addGuarded(const CXXConstructExpr &Guard, Predicate IsOwner,
                       const ASTContext &Context,
                       llvm::DenseSet<const ValueDecl *> &Into) {
  const CXXConstructorDecl &Constructor = *Guard.getConstructor();
  const CXXRecordDecl &Class = *Constructor.getParent();
  if (Constructor.isCopyOrMoveConstructor() || !Class.hasDefinition() ||
      Class.hasTrivialDestructor())
    return;
  for (const auto &[Argument, Parameter] :
       llvm::zip(Guard.arguments(), Constructor.parameters())) {
    const QualType Type = Parameter->getType();
    if (!Type->isPointerType() && !Type->isLValueReferenceType())
      continue;
    const Expr &Object =
        lookThrough(*Argument, Passing::Same | Passing::Address);
    if (const ValueDecl *Member = memberOf(Object, IsOwner))
      Into.insert(Member);
    const FunctionDecl *Definition =
        IsOwner(lookThrough(Object, Passing::Same | Passing::Pointee))
            ? visibleDefinition(Constructor, Context)
            : nullptr;
    if (!Definition)
      continue;
    // It may have kept the owner in a member first.
    auto Given =
        isNamed(*Definition->getParamDecl(Parameter->getFunctionScopeIndex()));
    addWritten(
        *writtenBody(*Definition), Context,
        [&](const Expr &Owner) { return Given(Owner) || isThis(Owner); }, Into);
  }
}

void Marks::addOfElement(const VarDecl &Element, ArrayRef<const Stmt *> Uses) {
  llvm::SmallVector<const Stmt *, 16> Pending(Uses);
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    if (const auto *Call = dyn_cast<CXXMemberCallExpr>(S))
      addWrittenBy(*Call, Element, Context, Written);
    if (const auto *Construct = dyn_cast<CXXConstructExpr>(S))
      addGuarded(*Construct, isNamed(Element), Context, Written);
    llvm::append_range(Pending, evaluatedChildren(*S, Context));
  }
  for (const Stmt *Use : Uses)
    addWritten(*Use, Context, isNamed(Element), Written);
  const QualType Type = Element.getType().getNonReferenceType();
  HasOwners |= Type->isRecordType() && isPointerLike(Type) && isCopyable(Type);
}

void Marks::addOfObject(const FunctionDecl &Function, const ValueDecl &Except,
                        llvm::function_ref<bool(const Stmt &)> Counts) {
  if (const Stmt *Body = writtenBody(Function)) {
    addWritten(*Body, Context, isThis, Written, Counts);
    forEachEvaluated(*Body, Context, [&](const Stmt &S) {
      if (const auto *Construct = dyn_cast<CXXConstructExpr>(&S))
        addGuarded(*Construct, isThis, Context, Written);
    });
  }
  Written.erase(&Except);
}

/// Whether \p Object denotes one of the members, be it after a step, or a part
/// of one.
bool Marks::isOne(const Expr &Object) const {
  const Expr &Inner = *Object.IgnoreParenImpCasts();
  if (const auto *Step = dyn_cast<UnaryOperator>(&Inner))
    return Step->isIncrementDecrementOp() && isOne(*Step->getSubExpr());
  const auto *Member = dyn_cast<MemberExpr>(&Inner);
  return Member && (Written.contains(Member->getMemberDecl()) ||
                    isOne(*Member->getBase()));
}

bool Marks::areRead(const Stmt &S, unsigned Depth) const {
  if (const auto *Cast = dyn_cast<ImplicitCastExpr>(&S);
      Cast && Cast->getCastKind() == CK_LValueToRValue &&
      isOne(*Cast->getSubExpr()))
    return true;
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(&S)) {
    const CXXMethodDecl *Method = Call->getMethodDecl();
    if (Method && Method->isConst() &&
        (isOne(*Call->getImplicitObjectArgument()) ||
         (HasOwners && hasRole(*Method, MemberRole::CountsOwners))))
      return true;
    if (const FunctionDecl *Called = Method && Depth == 0
                                         ? visibleDefinition(*Method, Context)
                                         : nullptr;
        Called && areRead(*writtenBody(*Called), Depth + 1))
      return true;
  }
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&S);
      Lambda && Lambda->getBody() && areRead(*Lambda->getBody(), Depth))
    return true;
  return llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
    return areRead(*Child, Depth);
  });
}

bool Marks::areAskedIn(const FunctionDecl &Function) const {
  const Stmt *Body = writtenBody(Function);
  return Body && areAskedIn(*Body);
}

bool Marks::areAskedIn(const Stmt &Code) const {
  return (HasOwners || !Written.empty()) && areRead(Code, 0);
}

} // namespace async_tidy

//===--- HeldObjects.cpp - What a holder holds when it goes ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/HeldObjects.h"
#include "async-tidy/paths/Readiness.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Containers.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace async_tidy {

static void addHeld(ArrayRef<TemplateArgument> Arguments,
                    const HeldObjects &Holders,
                    SmallVectorImpl<const CXXRecordDecl *> &Into) {
  for (const TemplateArgument &Argument : Arguments) {
    if (Argument.getKind() == TemplateArgument::Pack)
      addHeld(Argument.pack_elements(), Holders, Into);
    if (Argument.getKind() != TemplateArgument::Type)
      continue;
    const QualType Type = Argument.getAsType();
    const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
    if (!Class)
      continue;
    const auto Inside = Holders.heldBy(Type);
    Into.append(Inside.begin(), Inside.end());
    if (Inside.empty())
      Into.push_back(Class);
  }
}

SmallVector<const CXXRecordDecl *, 1> HeldObjects::heldBy(QualType Type) const {
  SmallVector<const CXXRecordDecl *, 1> Held;
  const auto *Holder = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type->getAsCXXRecordDecl());
  if (Holder && Models.isWrapper(*Holder))
    addHeld(Holder->getTemplateArgs().asArray(), *this, Held);
  return Held;
}

/// Whether a model knows what destroying an object of \p Held does. Such an
/// object does that only if it was made of something, as a thread that was
/// given a function to run.
bool HeldObjects::isModelled(const CXXRecordDecl &Held) const {
  const CXXDestructorDecl *Destructor =
      Held.hasDefinition() ? Held.getDestructor() : nullptr;
  return Destructor && Models.functionFact(*Destructor);
}

/// Whether \p Argument gives an object of \p Held something to do: tags and
/// sizes do not.
bool HeldObjects::startsSomething(const Expr &Argument,
                                  const CXXRecordDecl &Held) const {
  const Expr &E = *Argument.IgnoreUnlessSpelledInSource();
  if (const auto *List = dyn_cast<InitListExpr>(&E))
    return llvm::any_of(List->inits(), [&](const Expr *Each) {
      return startsSomething(*Each, Held);
    });
  const QualType Type = E.getType();
  if (Type->isArithmeticType() || Type->isEnumeralType() ||
      Type->isNullPtrType())
    return false;
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  if (!Class)
    return true;
  const bool IsHeld = declaresSameEntity(Class, &Held);
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&E);
      Construct && IsHeld)
    return isMadeOf({Construct->getArgs(), Construct->getNumArgs()}, Held);
  if (IsHeld || Class->isLambda())
    return true;
  if (!heldBy(Type).empty())
    return holdsMade(E, Held);
  return Class->hasDefinition() && !Class->isEmpty();
}

/// Whether an object of \p Held that is made of \p Arguments has something to
/// do in the end.
bool HeldObjects::isMadeOf(ArrayRef<const Expr *> Arguments,
                           const CXXRecordDecl &Held) const {
  return !isModelled(Held) || llvm::any_of(Arguments, [&](const Expr *Each) {
    return startsSomething(*Each, Held);
  });
}

/// Whether a holder that is made of \p Value holds an object of \p Held.
bool HeldObjects::holdsMade(const Expr &Value,
                            const CXXRecordDecl &Held) const {
  const Expr *E = Value.IgnoreUnlessSpelledInSource();
  if (const auto *Default = dyn_cast<CXXDefaultInitExpr>(E))
    E = Default->getExpr()->IgnoreUnlessSpelledInSource();
  if (const auto *New = dyn_cast<CXXNewExpr>(E)) {
    const CXXConstructExpr *Construct = New->getConstructExpr();
    return Construct &&
           isMadeOf({Construct->getArgs(), Construct->getNumArgs()}, Held);
  }
  const bool IsHolder = !heldBy(E->getType()).empty();
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(E);
      Construct && IsHolder)
    return llvm::any_of(Construct->arguments(), [&](const Expr *Each) {
      return isa<CXXNewExpr>(Each->IgnoreUnlessSpelledInSource())
                 ? holdsMade(*Each, Held)
                 : startsSomething(*Each, Held);
    });
  const auto *Call = dyn_cast<CallExpr>(E);
  if (!IsHolder)
    return startsSomething(*E, Held);
  // A function of a library makes it of what it is given.
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && Call->isPRValue() &&
         Context.getSourceManager().isInSystemHeader(Callee->getLocation()) &&
         llvm::none_of(Call->arguments(),
                       [&](const Expr *Each) {
                         return !heldBy(Each->getType()).empty();
                       }) &&
         isMadeOf({Call->getArgs(), Call->getNumArgs()}, Held);
}

/// Whether \p E names \p Holder, a variable or a member of `*this`.
static bool isHolder(const Expr &E, const ValueDecl &Holder) {
  const Expr &Named = *E.IgnoreParenImpCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(&Named))
    return Member->getMemberDecl() == &Holder &&
           isa<CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts());
  const auto *Reference = dyn_cast<DeclRefExpr>(&Named);
  return Reference && Reference->getDecl() == &Holder;
}

/// Whether \p Method puts into a holder what it makes of its arguments.
static bool puts(const CXXMethodDecl &Method, const ASTContext &Context) {
  return addsToContainer(Method, Context) ||
         hasRole(Method, MemberRole::Refills);
}

bool HeldObjects::fills(const FunctionBody &Body, const ValueDecl &Holder,
                        const CXXRecordDecl &Held, const Expr *Initial,
                        bool IfAsked) const {
  // What does not compile has no type.
  if (Initial && !Initial->getType().isNull() && holdsMade(*Initial, Held))
    return true;
  return llvm::any_of(Body.calls(), [&](const CallSite &Site) {
    const Expr *Object = objectOf(*Site.Call);
    const auto *Method = dyn_cast_or_null<CXXMethodDecl>(calleeOf(*Site.Call));
    if ((Site.IsConditional && !IfAsked) || !Object || !Method ||
        !isHolder(*Object, Holder))
      return false;
    const ArrayRef<const Expr *> Arguments = argumentsOf(*Site.Call);
    if (Method->getOverloadedOperator() == OO_Equal)
      return Arguments.size() == 1 && holdsMade(*Arguments[0], Held);
    if (!puts(*Method, Context))
      return false;
    if (hasRole(*Method, MemberRole::Empties))
      return Arguments.size() == 1 && holdsMade(*Arguments[0], Held);
    return isMadeOf(Arguments, Held);
  });
}

/// Whether \p Call, of a member of a holder, leaves what it holds as it is, or
/// adds to it.
bool HeldObjects::leavesAlone(const Expr &Call, bool MayReach) const {
  if (const Known<FunctionFact> Fact = Models.functionFact(Call);
      Fact && Fact->Observes)
    return true;
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(calleeOf(Call));
  if (!Method)
    return false;
  switch (Method->getOverloadedOperator()) {
  case OO_Arrow:
  case OO_Star:
  case OO_Subscript:
    return MayReach;
  case OO_Equal:
    return true;
  default:
    break;
  }
  return isa<CXXConversionDecl>(Method) ||
         onlySizesContainer(*Method, Context) ||
         (puts(*Method, Context) && !argumentsOf(Call).empty());
}

bool HeldObjects::mentions(const Stmt &S, const ValueDecl &Holder,
                           bool MayReach) const {
  const auto *E = dyn_cast<Expr>(&S);
  if (E && isHolder(*E, Holder))
    return true;
  const Expr *Object = isa_and_nonnull<CallExpr>(E) ? objectOf(*E) : nullptr;
  if (Object && !isHolder(*Object, Holder)) {
    // What is asked of the held object leaves it alone, too.
    const std::optional<ObjectPath> Path = objectPath(*Object);
    const Known<FunctionFact> Fact = Models.functionFact(*E);
    if (!Path || Path->back() != &Holder || !Fact || !Fact->Observes)
      Object = nullptr;
  } else if (Object && !leavesAlone(*E, MayReach)) {
    return true;
  }
  if (Object)
    return llvm::any_of(argumentsOf(*E), [&](const Expr *Argument) {
      return mentions(*Argument, Holder, MayReach);
    });
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&S);
      Lambda && llvm::any_of(Lambda->captures(), [&](const LambdaCapture &C) {
        return C.capturesThis()
                   ? isa<FieldDecl>(Holder)
                   : C.capturesVariable() && C.getCapturedVar() == &Holder;
      }))
    return true;
  return llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
    return mentions(*Child, Holder, MayReach);
  });
}

bool HeldObjects::usesOtherwise(const FunctionBody &Body,
                                const ValueDecl &Holder, bool MayReach) const {
  const Stmt *Written = writtenBody(Body.function());
  return Written && mentions(*Written, Holder, MayReach);
}

} // namespace async_tidy

//===--- ObjectKeepers.cpp - What keeps an object of a coroutine ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/ObjectKeepers.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/objects/LateUse.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/Lineage.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

//===----------------------------------------------------------------------===//
// Owners
//===----------------------------------------------------------------------===//

static bool isOfOneFamily(const CXXRecordDecl &One,
                          const CXXRecordDecl &Other) {
  auto IsIn = [](const CXXRecordDecl &Class, const CXXRecordDecl &Whole) {
    return llvm::any_of(lineageOf(Whole), [&](const CXXRecordDecl *Base) {
      return declaresSameEntity(Base, &Class);
    });
  };
  return IsIn(One, Other) || IsIn(Other, One);
}

/// Whether a value of \p Type is a handle that does something for an object of
/// \p Class when it is destroyed, as smart pointers do, the weak ones included.
static bool isHandleOf(QualType Type, const CXXRecordDecl &Class) {
  const auto *Handle = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type.getNonReferenceType()->getAsCXXRecordDecl());
  if (!Handle || declaresSameEntity(Handle, &Class) ||
      (Handle->hasDefinition() && Handle->hasTrivialDestructor()))
    return false;
  return llvm::any_of(
      Handle->getTemplateArgs().asArray(), [&](const TemplateArgument &Given) {
        if (Given.getKind() != TemplateArgument::Type)
          return false;
        const CXXRecordDecl *Of = Given.getAsType()->getAsCXXRecordDecl();
        return (Of && Of->hasDefinition() && isOfOneFamily(*Of, Class)) ||
               isHandleOf(Given.getAsType(), Class);
      });
}

/// Whether a value of \p Type is such a handle that leads to the object: a weak
/// one has to be locked first.
static bool isOwnerOf(QualType Type, const CXXRecordDecl &Class) {
  if (!isHandleOf(Type, Class))
    return false;
  const CXXRecordDecl &Handle =
      *Type.getNonReferenceType()->getAsCXXRecordDecl();
  const DeclarationName Arrow =
      Class.getASTContext().DeclarationNames.getCXXOperatorName(OO_Arrow);
  return !Handle.hasDefinition() || findMember(Handle, Arrow);
}

/// Whether \p Method of a base class makes owners of its derived class: it
/// needs nothing but the object, and returns a smart pointer, which has what
/// [util.sharedptr.obs] asks for.
static bool makesOwner(const CXXMethodDecl &Method,
                       const CXXRecordDecl &Class) {
  const QualType Returned = Method.getReturnType();
  if (!Method.isInstance() || !Method.param_empty() ||
      Method.getAccess() == AS_private || Returned->isReferenceType() ||
      !isHandleOf(Returned, Class))
    return false;
  const CXXRecordDecl &Owner = *Returned->getAsCXXRecordDecl();
  const ASTContext &Context = Method.getASTContext();
  return findMember(Owner,
                    Context.DeclarationNames.getCXXOperatorName(OO_Arrow)) &&
         findMember(Owner, &Context.Idents.get("get"));
}

const CXXMethodDecl *
ObjectKeepers::ownerMakerOf(const CXXRecordDecl &Class) const {
  for (const CXXRecordDecl *Base : lineageOf(Class)) {
    if (!isa<ClassTemplateSpecializationDecl>(Base))
      continue;
    for (const CXXMethodDecl *Method : Base->methods())
      if (makesOwner(*Method, Class))
        return Method;
  }
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Ends that wait
//===----------------------------------------------------------------------===//

bool ObjectKeepers::canBeAwaitedToEnd(const CXXRecordDecl &Class) const {
  return llvm::any_of(lineageOf(Class), [&](const CXXRecordDecl *Part) {
    return llvm::any_of(Part->methods(), [&](const CXXMethodDecl *Method) {
      return hasWord(Convention::Ends, *Method, Models) &&
             Types.of(Method->getReturnType());
    });
  });
}

bool ObjectKeepers::waitsInDestructor(const CXXRecordDecl &Class) const {
  const CXXDestructorDecl *Destructor = Class.getDestructor();
  const FunctionDecl *Definition =
      Destructor ? visibleDefinition(*Destructor, Context) : nullptr;
  if (!Definition)
    return false;
  llvm::SmallVector<const Stmt *, 16> Pending{writtenBody(*Definition)};
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    if (const auto *Call = dyn_cast<CallExpr>(S)) {
      const FunctionDecl *Callee = Call->getDirectCallee();
      const Known<FunctionFact> Fact = Models.functionFact(*Call);
      // A coroutine that is called here is only started.
      if ((Fact && Fact->Blocks) ||
          (Callee && !Types.isReturnedByCoroutines(Callee->getReturnType()) &&
           (hasWord(Convention::Waits, *Callee, Models) ||
            hasWord(Convention::Ends, *Callee, Models))))
        return true;
    }
    llvm::append_range(Pending, evaluatedChildren(*S, Context));
  }
  return false;
}

/// Whether \p Object can be awaited to end, and so waits for what belongs to
/// it.
bool ObjectKeepers::isScope(const Expr &Object) const {
  QualType Type = Object.getType().getNonReferenceType();
  if (Type->isPointerType())
    Type = Type->getPointeeType();
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  return Class && Class->hasDefinition() && !Types.of(Type) &&
         canBeAwaitedToEnd(*Class);
}

//===----------------------------------------------------------------------===//
// What a coroutine has
//===----------------------------------------------------------------------===//

/// Whether \p Value, evaluated as part of a call that starts work, makes or
/// hands on a keeper.
bool ObjectKeepers::hasKeeper(const Expr &Value,
                              const CXXRecordDecl &Class) const {
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&Value))
    return hasKeeper(*Lambda, Class);
  if (isHandleOf(Value.getType(), Class))
    return true;
  if (!isa<CXXThisExpr>(Value) && isScope(Value))
    return true;
  // What is done to the object behind an owner leaves nobody the owner.
  if (const auto Step = handedOnBy(Value);
      Step && Step->How == Passing::Pointee)
    return false;
  return llvm::any_of(evaluatedChildren(Value, Context), [&](const Stmt *Part) {
    const auto *E = dyn_cast<Expr>(Part);
    return E && hasKeeper(*E, Class);
  });
}

bool ObjectKeepers::hasKeeper(const LambdaExpr &Lambda,
                              const CXXRecordDecl &Class) const {
  return llvm::any_of(llvm::zip(Lambda.captures(), Lambda.capture_inits()),
                      [&](const auto &Captured) {
                        const auto &[Capture, Init] = Captured;
                        return Capture.capturesVariable() &&
                               Capture.getCaptureKind() == LCK_ByCopy &&
                               hasKeeper(*Init, Class);
                      });
}

/// Whether \p Argument is a completion handler that tells a local variable of
/// whoever starts the work: that is the one who waits for its end, and keeps
/// the object till then.
bool ObjectKeepers::tellsStarter(const Expr &Argument) const {
  const LambdaExpr *Lambda = lambdaWrittenAs(Argument);
  return Lambda && !Types.of(Lambda->getCallOperator()->getReturnType()) &&
         llvm::any_of(Lambda->captures(), [](const LambdaCapture &Capture) {
           const auto *Variable =
               Capture.capturesVariable()
                   ? dyn_cast<VarDecl>(Capture.getCapturedVar())
                   : nullptr;
           return Variable && Capture.getCaptureKind() == LCK_ByRef &&
                  Variable->hasLocalStorage();
         });
}

bool ObjectKeepers::isKeptBy(const Expr &Call,
                             const CXXRecordDecl &Class) const {
  const Expr *Object = objectOf(Call);
  return (Object && isScope(*Object)) ||
         llvm::any_of(argumentsOf(Call), [&](const Expr *Argument) {
           return hasKeeper(*Argument, Class) || tellsStarter(*Argument);
         });
}

/// Whether \p S makes a keeper before \p End, the first suspension, which null
/// stands for the end of. \p IsAtEnd is set when it is reached.
bool ObjectKeepers::makesKeeper(const Stmt &S, const CXXRecordDecl &Class,
                                const Stmt *End, bool &IsAtEnd) const {
  for (const Stmt *Child : evaluatedChildren(S, Context)) {
    if (makesKeeper(*Child, Class, End, IsAtEnd))
      return true;
    if (IsAtEnd)
      return false;
  }
  IsAtEnd |= &S == End;
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S))
    return llvm::any_of(Declaration->decls(), [&](const Decl *Declared) {
      const auto *Variable = dyn_cast<VarDecl>(Declared);
      return Variable && isOwnerOf(Variable->getType(), Class);
    });
  const Expr *Object = isa<CallExpr>(S) ? objectOf(cast<Expr>(S)) : nullptr;
  // A weak reference is asked whether the object is there, or locked.
  if (Object && isHandleOf(Object->getType(), Class))
    return true;
  if (Object && !isa<CXXThisExpr>(Object->IgnoreParenImpCasts()) &&
      isScope(*Object))
    return true;
  return isa<CallExpr>(S) &&
         llvm::any_of(argumentsOf(cast<Expr>(S)), [&](const Expr *Argument) {
           return !isa<CXXThisExpr>(Argument->IgnoreParenImpCasts()) &&
                  isScope(*Argument);
         });
}

/// The lambda that \p Function is the call operator of captures a copy of
/// `*this`, if that is the object.
static bool hasOwnObject(const CXXMethodDecl &Function) {
  const CXXRecordDecl &Closure = *Function.getParent();
  return Closure.isLambda() &&
         llvm::any_of(Closure.captures(), [](const LambdaCapture &Capture) {
           return Capture.getCaptureKind() == LCK_StarThis;
         });
}

/// Whether \p Closure, if it is a lambda, captures an owner.
static bool capturesOwner(const CXXRecordDecl &Closure,
                          const CXXRecordDecl &Class) {
  return Closure.isLambda() &&
         llvm::any_of(Closure.captures(), [&](const LambdaCapture &Capture) {
           return Capture.capturesVariable() &&
                  isOwnerOf(Capture.getCapturedVar()->getType(), Class);
         });
}

std::optional<UnkeptObject>
ObjectKeepers::unkeptBy(const FunctionDecl &Coroutine, bool StartsLater) const {
  const auto Used = usedLateBy(Coroutine, StartsLater);
  return Used && Used->OwnerMaker ? Used : std::nullopt;
}

std::optional<UnkeptObject>
ObjectKeepers::usedLateBy(const FunctionDecl &Coroutine,
                          bool StartsLater) const {
  const FunctionDecl *Definition = visibleDefinition(Coroutine, Context);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Definition);
  if (!Method || !isa<CoroutineBodyStmt>(Method->getBody()) ||
      hasOwnObject(*Method))
    return std::nullopt;
  const Stmt &Body = *writtenBody(*Method);
  const Stmt *Use =
      firstLateUse([](const Stmt &S) { return isa<CXXThisExpr>(S); }, Body,
                   StartsLater, Context, AwaitOperands::Done);
  if (!Use)
    return std::nullopt;
  const CXXRecordDecl &Class =
      *cast<CXXThisExpr>(Use)->getType()->getPointeeCXXRecordDecl();
  if (canBeAwaitedToEnd(Class) || waitsInDestructor(Class))
    return std::nullopt;

  const CoroutineSuspendExpr *Suspension = firstSuspension(Body, Context);
  // What is locked before the use keeps it as well.
  bool IsAtSuspension = false, IsAtUse = false;
  if (capturesOwner(*Method->getParent(), Class) ||
      llvm::any_of(Method->parameters(),
                   [&](const ParmVarDecl *Parameter) {
                     return isOwnerOf(Parameter->getType(), Class);
                   }) ||
      makesKeeper(Body, Class, Suspension, IsAtSuspension) ||
      makesKeeper(Body, Class, Use, IsAtUse))
    return std::nullopt;
  return UnkeptObject{&Class, ownerMakerOf(Class), Use,
                      StartsLater ? nullptr : Suspension};
}

} // namespace async_tidy

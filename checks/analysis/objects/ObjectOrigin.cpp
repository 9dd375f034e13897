//===--- ObjectOrigin.cpp - Whose object an expression names --------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/objects/AccessPath.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace async_tidy {

/// The type that `operator->` of \p Record returns, or a null type.
static QualType arrowResult(const CXXRecordDecl &Record) {
  if (!Record.hasDefinition())
    return {};
  QualType Result;
  auto LookIn = [&](const CXXRecordDecl *Class) {
    for (const CXXMethodDecl *Method : Class->methods())
      if (Method->getOverloadedOperator() == OO_Arrow)
        Result = Method->getReturnType();
    return Result.isNull();
  };
  if (LookIn(&Record))
    Record.forallBases(LookIn);
  return Result;
}

bool isPointerLike(QualType Type) {
  Type = Type.getNonReferenceType();
  if (Type->isPointerType())
    return true;
  const CXXRecordDecl *Record = Type->getAsCXXRecordDecl();
  return Record && !arrowResult(*Record).isNull();
}

namespace {
/// Looks for a way from a value to an object that others know, too.
class WayToShared {
public:
  bool leadsFrom(QualType Type);

private:
  bool leadsFromView(const CXXRecordDecl &Record);

  /// The classes that were looked into. One that leads back to itself, as an
  /// `operator->` that returns `this` does, adds nothing.
  llvm::SmallPtrSet<const CXXRecordDecl *, 8> Passed;
};
} // namespace

/// Whether a copy of a \p Record leads to what the original refers to. In a
/// library, that goes for views, which are cheap to copy and own nothing; what
/// else has pointers there owns what they point to.
bool WayToShared::leadsFromView(const CXXRecordDecl &Record) {
  if (!Record.hasDefinition())
    return false;
  const SourceManager &Sources = Record.getASTContext().getSourceManager();
  if (Sources.isInSystemHeader(Record.getLocation()) &&
      !Record.hasTrivialDestructor())
    return false;
  for (const FieldDecl *Field : Record.fields())
    if (leadsFrom(Field->getType()))
      return true;
  return llvm::any_of(Record.bases(), [&](const CXXBaseSpecifier &Base) {
    const CXXRecordDecl *BaseRecord = Base.getType()->getAsCXXRecordDecl();
    return BaseRecord && leadsFromView(*BaseRecord);
  });
}

bool WayToShared::leadsFrom(QualType Type) {
  if (Type->isReferenceType() || Type->isPointerType()) {
    const QualType Pointee = Type->getPointeeType();
    if (Pointee->isFunctionType())
      return false;
    // A `const shared_ptr<T> &` still leads to a T.
    return !Pointee.isConstQualified() ||
           (Pointee->isRecordType() && isPointerLike(Pointee) &&
            leadsFrom(Pointee.getUnqualifiedType()));
  }
  const CXXRecordDecl *Record = Type->getAsCXXRecordDecl();
  if (!Record || !Passed.insert(Record->getCanonicalDecl()).second)
    return false;
  const QualType Arrow = arrowResult(*Record);
  if (!Arrow.isNull())
    return !Arrow->isPointerType() || leadsFrom(Arrow);
  return leadsFromView(*Record);
}

bool canWriteThrough(QualType Type) { return WayToShared().leadsFrom(Type); }

const Expr &withoutMove(const Expr &E) { return lookThrough(E, Passing::Same); }

const Expr &withoutCopy(const Expr &E) {
  const Expr &Inner = withoutMove(E);
  const auto Step = handedOnBy(Inner);
  return Step && Step->How == Passing::Copy ? withoutMove(*Step->From) : Inner;
}

bool mentions(const Stmt &S, const ValueDecl &Variable,
              const ASTContext &Context) {
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&S)) {
    const auto *Binding = dyn_cast<BindingDecl>(Reference->getDecl());
    return Reference->getDecl() == &Variable ||
           (Binding && Binding->getDecomposedDecl() == &Variable);
  }
  if (const auto *Member = dyn_cast<MemberExpr>(&S);
      Member && Member->getMemberDecl() == &Variable)
    return true;
  return llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
    return mentions(*Child, Variable, Context);
  });
}

RepeatedCode::RepeatedCode(ArrayRef<const Stmt *> Code,
                           ArrayRef<const ValueDecl *> DifferPerRun,
                           const ASTContext &AST, bool OnOtherObjects)
    : Context(AST), PerRun(DifferPerRun.begin(), DifferPerRun.end()),
      ThisIsPerRun(OnOtherObjects) {
  for (const Stmt *S : Code)
    if (S)
      addLocals(*S);
}

void RepeatedCode::addLocals(const Stmt &S) {
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S))
    for (const Decl *Declared : Declaration->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(Declared);
          Variable && Variable->hasLocalStorage())
        Locals.insert(Variable);
  if (const auto *Handler = dyn_cast<CXXCatchStmt>(&S);
      Handler && Handler->getExceptionDecl())
    Locals.insert(Handler->getExceptionDecl());
  for (const Stmt *Child : evaluatedChildren(S, Context))
    addLocals(*Child);
}

bool RepeatedCode::isPerRun(const ValueDecl &Variable) const {
  if (const auto *Binding = dyn_cast<BindingDecl>(&Variable))
    return isPerRun(*Binding->getDecomposedDecl());
  return PerRun.contains(&Variable) || Locals.contains(&Variable) ||
         (ThisIsPerRun && isa<FieldDecl>(Variable));
}

bool RepeatedCode::variesWithRun(const Expr &E, const Writers &Written) const {
  llvm::DenseSet<const ValueDecl *> OnTheWay;
  return varies(E, Written, OnTheWay);
}

bool RepeatedCode::varies(const Expr &E, const Writers &Written,
                          llvm::DenseSet<const ValueDecl *> &OnTheWay) const {
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E)) {
    const ValueDecl *Variable = Reference->getDecl();
    if (const auto *Binding = dyn_cast<BindingDecl>(Variable))
      Variable = Binding->getDecomposedDecl();
    if (!Locals.contains(Variable))
      return isPerRun(*Variable);
    if (!OnTheWay.insert(Variable).second)
      return false;
    // A local variable holds what it was initialized with, or what was written
    // to it. An exception that was caught may be anything.
    const Expr *Init = cast<VarDecl>(Variable)->getInit();
    const auto Later = Written.find(Variable);
    if (Later == Written.end())
      return !Init || varies(*Init, Written, OnTheWay);
    return (Init && varies(*Init, Written, OnTheWay)) ||
           llvm::any_of(Later->second, [&](const Expr *Writer) {
             return varies(*Writer, Written, OnTheWay);
           });
  }
  return llvm::any_of(evaluatedChildren(E, Context), [&](const Stmt *Child) {
    const auto *Part = dyn_cast<Expr>(Child);
    return Part && varies(*Part, Written, OnTheWay);
  });
}

/// Whether \p Index may be taken to be another one in each run. Arithmetic and
/// functions that map several values to one give the lie to that.
bool RepeatedCode::picksAnother(const Expr &Index) const {
  const Expr &E = *Index.IgnoreParenImpCasts();
  if (const auto *Operator = dyn_cast<BinaryOperator>(&E))
    return Operator->isAdditiveOp() && variesWithRun(E);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E))
    if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
        Variable && Locals.contains(Variable) && Variable->getInit() &&
        Variable->getInit() != &Index)
      return picksAnother(*Variable->getInit());
  if (const auto *Call = dyn_cast<CallExpr>(&E);
      Call && !isa<CXXOperatorCallExpr, CXXMemberCallExpr>(Call) &&
      Call->getBuiltinCallee() == 0)
    return false;
  return variesWithRun(E);
}

/// Whether a value of \p Type refers to an object to which another may, too.
static bool refersToShared(QualType Type) {
  return Type->isReferenceType() || (isPointerLike(Type) && isCopyable(Type));
}

/// Whether \p Type is a container, or the like, of what refersToShared().
static bool holdsShared(QualType Type) {
  const auto *Special = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type->getAsCXXRecordDecl());
  return Special && Special->isInStdNamespace() &&
         llvm::any_of(Special->getTemplateArgs().asArray(),
                      [](const TemplateArgument &Argument) {
                        return Argument.getKind() == TemplateArgument::Type &&
                               refersToShared(Argument.getAsType());
                      });
}

/// Whether \p Origin is a part of `*this`, which is another object in each run.
bool RepeatedCode::isOfOtherObject(const ObjectOrigin &Origin) const {
  return ThisIsPerRun && Origin.InThis && !Origin.isShared();
}

ObjectOrigin RepeatedCode::originOfVariable(const ValueDecl &Variable) const {
  if (const auto *Binding = dyn_cast<BindingDecl>(&Variable))
    return originOfVariable(*Binding->getDecomposedDecl());
  if (PerRun.contains(&Variable))
    return {ObjectOrigin::Element, &Variable};
  if (!Locals.contains(&Variable))
    return {ObjectOrigin::Shared, &Variable};
  // A local reference or pointer stands for what it was bound to.
  const auto &Local = cast<VarDecl>(Variable);
  const bool Refers =
      Local.getType()->isReferenceType() || isPointerLike(Local.getType());
  if (Refers && Local.getInit()) {
    const ObjectOrigin Origin = originOf(*Local.getInit());
    // What a pointer in another object leads to may be the same.
    return isOfOtherObject(Origin) &&
                   refersToShared(Local.getType().getNonReferenceType())
               ? ObjectOrigin{ObjectOrigin::Shared}
               : Origin;
  }
  return {ObjectOrigin::Own, &Variable};
}

bool isCopyable(const CXXRecordDecl &Class) {
  if (!Class.hasDefinition())
    return true;
  // Clang declares an implicit constructor, and says that it is deleted, only
  // where one is asked for.
  if (Class.needsImplicitCopyConstructor())
    return !Class.hasUserDeclaredMoveConstructor() &&
           !Class.hasUserDeclaredMoveAssignment() &&
           !Class.defaultedCopyConstructorIsDeleted();
  return llvm::any_of(Class.ctors(), [](const CXXConstructorDecl *Each) {
    return Each->isCopyConstructor() && !Each->isDeleted();
  });
}

bool isCopyable(QualType Type) {
  const CXXRecordDecl *Class = Type.getNonReferenceType()->getAsCXXRecordDecl();
  return !Class || isCopyable(*Class);
}

bool refersElsewhere(const CXXRecordDecl &Record) {
  if (!Record.hasDefinition() ||
      Record.getASTContext().getSourceManager().isInSystemHeader(
          Record.getLocation()))
    return false;
  auto Leads = [](QualType Type) {
    if (Type->isReferenceType() || (isPointerLike(Type) && isCopyable(Type)))
      return canWriteThrough(Type);
    const CXXRecordDecl *Part = Type->getAsCXXRecordDecl();
    return Part && refersElsewhere(*Part);
  };
  return llvm::any_of(
             Record.fields(),
             [&](const FieldDecl *Field) { return Leads(Field->getType()); }) ||
         llvm::any_of(Record.bases(), [&](const CXXBaseSpecifier &Base) {
           return Leads(Base.getType());
         });
}

/// Whether the field \p Member of different objects may refer to one object.
/// The fields of a library's pair or tuple are the element itself.
static bool mayBeShared(const ValueDecl &Member) {
  return refersToShared(Member.getType()) &&
         !Member.getASTContext().getSourceManager().isInSystemHeader(
             Member.getLocation());
}

/// The origin of an element of what \p Base comes from.
ObjectOrigin RepeatedCode::originOfElement(ObjectOrigin Base,
                                           const Expr &Index) const {
  if (Base.isShared() && picksAnother(Index))
    Base.Kind = ObjectOrigin::Element;
  return Base;
}

/// The origin of \p Member of the object whose origin is \p Base.
static ObjectOrigin originOfMember(ObjectOrigin Base, const ValueDecl &Member) {
  if (isa<VarDecl>(Member))
    return {ObjectOrigin::Shared, &Member};
  if (Base.InThis && !Base.Root)
    Base.Root = &Member;
  if (!Base.isShared() && mayBeShared(Member))
    return {ObjectOrigin::Shared};
  return Base;
}

ObjectOrigin RepeatedCode::originOf(const Expr &E) const {
  const AccessPath Path = accessPathOf(E);
  ObjectOrigin Origin = originOfStart(*Path.Start);
  const ValueDecl *Container = nullptr;
  for (const AccessStep &Step : Path.Steps) {
    if (Step.Member)
      Origin = originOfMember(Origin, *Step.Member);
    else if (Container && isOfOtherObject(Origin) &&
             holdsShared(Container->getType()))
      Origin = {ObjectOrigin::Shared};
    else if (Step.Index)
      Origin = originOfElement(Origin, *Step.Index);
    Container = Step.Member;
  }
  return Origin;
}

ObjectOrigin RepeatedCode::originOfStart(const Expr &E) const {
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E))
    return originOfVariable(*Reference->getDecl());
  if (isa<CXXThisExpr>(E))
    return {ThisIsPerRun ? ObjectOrigin::Element : ObjectOrigin::Shared,
            nullptr, /*InThis=*/true};
  if (const auto *Temporary = dyn_cast<CXXBindTemporaryExpr>(&E))
    return originOf(*Temporary->getSubExpr());
  if (const auto *Choice = dyn_cast<ConditionalOperator>(&E)) {
    const ObjectOrigin First = originOf(*Choice->getTrueExpr());
    return First.isShared() ? First : originOf(*Choice->getFalseExpr());
  }
  // A copy leads to what the original refers to.
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&E);
      Construct && canWriteThrough(E.getType()) && Construct->getNumArgs() > 0)
    return originOf(*Construct->getArg(0));
  if (const auto *List = dyn_cast<InitListExpr>(&E))
    for (const Expr *Part : List->inits())
      if (canWriteThrough(Part->getType()))
        if (const ObjectOrigin Origin = originOf(*Part); Origin.isShared())
          return Origin;
  if (const auto *Await = dyn_cast<CoawaitExpr>(&E))
    return E.isPRValue() && !isPointerLike(E.getType())
               ? ObjectOrigin{ObjectOrigin::Own}
               : originOf(*Await->getOperand());
  if (const auto *Call = dyn_cast<CallExpr>(&E))
    return originOfCall(*Call);
  return {ObjectOrigin::Own};
}

ObjectOrigin RepeatedCode::originOfCall(const CallExpr &Call) const {
  if (Call.isPRValue() && !isPointerLike(Call.getType()))
    return {ObjectOrigin::Own};
  return originOfResult(Call);
}

/// Whether \p Method finds an object of another class by what it is given, as
/// `at` of a container ([sequence.reqmts]) and `getOrCreate(Name)` do.
static bool findsByKey(const CXXMethodDecl &Method) {
  if (Method.getNumParams() != 1)
    return false;
  if (hasRole(Method, MemberRole::Indexes))
    return true;
  const QualType Found = Method.getReturnType();
  const CXXRecordDecl *Class = Found->getPointeeCXXRecordDecl();
  const bool IsSame = Class && Class->getCanonicalDecl() ==
                                   Method.getParent()->getCanonicalDecl();
  return isPointerLike(Found.getNonReferenceType()) && !IsSame;
}

/// The origin of what a call returns a pointer or a reference to: found in its
/// object or in what it is passed by reference, or made anew.
ObjectOrigin RepeatedCode::originOfResult(const Expr &Result) const {
  const auto &Call = cast<CallExpr>(Result);
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call)) {
    const ObjectOrigin Object = originOf(*Member->getImplicitObjectArgument());
    const CXXMethodDecl *Method = Member->getMethodDecl();
    return Method && findsByKey(*Method)
               ? originOfElement(Object, *Call.getArg(0))
               : Object;
  }
  // A pointer that cannot be copied is the only one to its object. What else a
  // library returns that way may be a view of an argument.
  const CXXRecordDecl *Record = Call.getType()->getAsCXXRecordDecl();
  const bool MadeAnew =
      Call.isPRValue() && Record && !isCopyable(Call.getType());
  if (MadeAnew && Record->isInStdNamespace())
    return {ObjectOrigin::Element};
  bool FromArgument = false;
  for (const Expr *Argument : Call.arguments()) {
    if (!Argument->isGLValue() && !isPointerLike(Argument->getType()))
      continue;
    const ObjectOrigin Origin = originOf(*Argument);
    if (Origin.isShared())
      return Origin;
    FromArgument = true;
  }
  return {FromArgument || MadeAnew ? ObjectOrigin::Element
                                   : ObjectOrigin::Shared};
}

} // namespace async_tidy

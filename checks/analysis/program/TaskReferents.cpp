//===--- TaskReferents.cpp - What the task of a call refers to ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/TaskReferents.h"
#include "async-tidy/llvm/Releases.h"
#include "async-tidy/program/KeptTasks.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/Lineage.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

bool TaskReferents::isTask(QualType Type) {
  return Types.ownedBy(Type) ||
         (Types.isReturnedByCoroutines(Type) && !Types.isValue(Type)) ||
         isLetGo(Type);
}

bool TaskReferents::isLetGo(QualType Type) {
  const CXXRecordDecl *Record =
      Type.isNull() ? nullptr : Type->getAsCXXRecordDecl();
  const Promises &Known = Types.promises();
  const CXXRecordDecl *Promise = Record ? Known.of(*Record) : nullptr;
  // What holds something is a value that a coroutine made, such as an optional.
  return Promise && !Types.of(Type) &&
         (Record->isEmpty() || !Types.isValue(Type)) &&
         !Known.yields(*Promise) &&
         Known.startPolicy(*Promise) == Start::Eager &&
         findMember(*Promise, &Context.Idents.get("return_void"));
}

bool TaskReferents::isLazy(QualType Task) {
  if (const std::optional<AwaitableType> Known = Types.of(Task))
    return Known->IsTask && Known->startsWhenAwaited();
  // What cannot be awaited is a generator, or only exists to be let go.
  const Promises &Known = Types.promises();
  const CXXRecordDecl *Record = Task->getAsCXXRecordDecl();
  const CXXRecordDecl *Promise = Record ? Known.of(*Record) : nullptr;
  return Promise && Known.startPolicy(*Promise).value_or(
                        Known.yields(*Promise) ? Start::Lazy : Start::Eager) !=
                        Start::Eager;
}

bool TaskReferents::isAwaiter(QualType Type) {
  const std::optional<AwaitableType> Known = Types.of(Type);
  const CXXRecordDecl *Class = Type.getNonReferenceType()->getAsCXXRecordDecl();
  return Known && !Known->IsTask && !Types.isSender(*Class);
}

std::vector<TaskReferent> TaskReferents::of(const Expr &Value,
                                            FirstRun Running) {
  std::vector<TaskReferent> Found;
  add(Value, Running, Found);
  return Found;
}

std::vector<TaskReferent> TaskReferents::ofGiven(const Expr &Call,
                                                 FirstRun Running) {
  std::vector<TaskReferent> Found;
  addGiven(Call, Running, Found);
  return Found;
}

//===----------------------------------------------------------------------===//
// The tasks in a value
//===----------------------------------------------------------------------===//

void TaskReferents::add(const Expr &Value, FirstRun Running,
                        std::vector<TaskReferent> &Found) {
  const Expr &E = lookThrough(Value, Passing::Same | Passing::Copy);
  if (const auto *Choice = dyn_cast<AbstractConditionalOperator>(&E)) {
    add(*Choice->getTrueExpr(), Running, Found);
    return add(*Choice->getFalseExpr(), Running, Found);
  }
  if (const auto *Comma = dyn_cast<BinaryOperator>(&E);
      Comma && Comma->getOpcode() == BO_Comma)
    return add(*Comma->getRHS(), Running, Found);
  if (const auto *List = dyn_cast<CXXStdInitializerListExpr>(&E))
    return add(*List->getSubExpr(), Running, Found);
  if (const auto *List = dyn_cast<InitListExpr>(&E)) {
    if (isAwaiter(E.getType()))
      addFields(*List, Found);
    for (const Expr *Init : List->inits())
      add(*Init, Running, Found);
    return;
  }
  if (const auto *Name = dyn_cast<DeclRefExpr>(&E))
    return addHeld(*Name, Running, Found);
  if (!isa<CallExpr, CXXConstructExpr>(E) ||
      !(isTask(E.getType()) || isAwaiter(E.getType()) ||
        keepsTask(E, *this, Context)))
    return;
  addGiven(E, Running, Found);
  if (const auto *Call = dyn_cast<CallExpr>(&E))
    addBound(*Call, Running, Found);
  else if (isAwaiter(E.getType()))
    addKept(cast<CXXConstructExpr>(E), Found);
}

/// Whether \p S calls something on \p Variable, a task, that may start it.
static bool mayStart(const Stmt &S, const VarDecl &Variable,
                     const ASTContext &Context) {
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(&S)) {
    const auto *Name = dyn_cast<DeclRefExpr>(
        Call->getImplicitObjectArgument()->IgnoreParenImpCasts());
    const CXXMethodDecl *Method = Call->getMethodDecl();
    if (Name && Name->getDecl() == &Variable && Method && !Method->isConst())
      return true;
  }
  return llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
    return mayStart(*Child, Variable, Context);
  });
}

/// Adds what the task refers to that the variable \p Name holds. Of a
/// temporary, its initializer tells.
void TaskReferents::addHeld(const DeclRefExpr &Name, FirstRun Running,
                            std::vector<TaskReferent> &Found) {
  const auto *Variable = dyn_cast<VarDecl>(Name.getDecl());
  if (!Variable || Variable->getType()->isReferenceType() ||
      Name.refersToEnclosingVariableOrCapture() || !isTask(Name.getType()))
    return;
  const Expr *Value = Values.of(*Variable);
  if (!Value || !Looked.insert(Variable).second)
    return;
  const auto *Function = dyn_cast<FunctionDecl>(Variable->getDeclContext());
  const Stmt *Body = Function ? writtenBody(*Function) : nullptr;
  std::vector<TaskReferent> Held;
  add(*Value,
      Body && mayStart(*Body, *Variable, Context) ? FirstRun::AtOnce : Running,
      Held);
  Looked.erase(Variable);
  llvm::copy_if(Held, std::back_inserter(Found), [](const TaskReferent &Each) {
    return !Each.Object.Temporary;
  });
}

/// Whether \p Call of a member of a task hands on the task in what it returns.
/// A task with a name stays where it is, and so does one that is asked for its
/// value, even if the value can be awaited, too.
static bool handsOnObject(const Expr &Call) {
  const Expr &Object = *objectOf(Call);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(calleeOf(Call));
  // Clang calls the temporary an lvalue on which a member template is called.
  const bool HasName =
      Object.isLValue() && !isa<MaterializeTemporaryExpr>(Object);
  return !HasName &&
         ((Method && Method->getRefQualifier() == RQ_RValue) ||
          writtenPattern(Call.getType()) == writtenPattern(Object.getType()));
}

/// Adds what the tasks refer to that \p Call takes along. Of a task that goes
/// on in what the call returns, a lambda is a continuation, which runs later.
void TaskReferents::addGiven(const Expr &Call, FirstRun Running,
                             std::vector<TaskReferent> &Found) {
  const Expr *Object = objectOf(Call);
  const bool Continues =
      Object && isTask(Object->getType()) && handsOnObject(Call);
  for (const Expr *Argument : argumentsOf(Call)) {
    add(*Argument, Running, Found);
    if (const LambdaExpr *Lambda = lambdaWrittenAs(*Argument);
        Lambda && Continues)
      addCaptures(Call, *Lambda, Found);
  }
  if (Object && handsOnObject(Call))
    add(*Object, Running, Found);
}

/// Adds what \p Lambda, which \p Call keeps, refers to.
void TaskReferents::addCaptures(const Expr &Call, const LambdaExpr &Lambda,
                                std::vector<TaskReferent> &Found) {
  for (const auto &[Field, Init] :
       llvm::zip(Lambda.getLambdaClass()->fields(), Lambda.capture_inits())) {
    const ReferredObject Object =
        Init ? Objects.through(Field->getType(), *Init) : ReferredObject();
    if (Object.isKnown())
      Found.push_back({&Call, Init, Object, nullptr, nullptr});
  }
}

//===----------------------------------------------------------------------===//
// The task of a call
//===----------------------------------------------------------------------===//

/// What the object is on which a member is called as \p Object.
ReferredObject TaskReferents::objectBoundBy(const Expr &Object) {
  return Object.getType()->isPointerType()
             ? Objects.through(Object.getType(), Object)
             : Objects.denotedBy(Object);
}

void TaskReferents::addBound(const CallExpr &Call, FirstRun Running,
                             std::vector<TaskReferent> &Found) {
  const Summary Refers = summaryOf(Call, Running);
  auto Add = [&](const Expr &Bound, const ReferredObject &Object,
                 const ParmVarDecl *Parameter, const Stmt *Use) {
    if (Object.isKnown())
      Found.push_back(
          {&Call, &Bound, Object, Parameter, Use,
           isAwaiter(Call.getType()) ? Referrer::Awaiter : Referrer::Task});
  };
  const FunctionDecl *Callee = calleeOf(Call);
  const Expr *Object = objectOf(Call);
  if (Object && Refers.Object && !isTask(Object->getType()))
    Add(*Object, objectBoundBy(*Object), nullptr, *Refers.Object);

  for (const auto &[Index, Argument, Use] :
       llvm::enumerate(argumentsOf(Call), Refers.Parameters)) {
    if (!Use)
      continue;
    const ParmVarDecl *Parameter = Callee && Index < Callee->getNumParams()
                                       ? Callee->getParamDecl(Index)
                                       : nullptr;
    const QualType Type = Parameter ? Parameter->getType()
                                    : Call.getCallee()
                                          ->getType()
                                          ->getPointeeType()
                                          ->castAs<FunctionProtoType>()
                                          ->getParamType(Index);
    Add(*Argument, Objects.through(Type, *Argument), Parameter, *Use);
    if (Parameter && Running == FirstRun::Later && isLazy(Call.getType()))
      addMembers(Call, *Argument, *Parameter, *Use, Found);
    // What is called later has what it captured by reference.
    if (const LambdaExpr *Lambda = lambdaWrittenAs(*Argument);
        Lambda && !Type->isReferenceType())
      addCaptures(Call, *Lambda, Found);
  }
}

/// Whether \p Function names \p Member in its body; of one whose body is not
/// seen, that is assumed.
static bool mayUse(const FunctionDecl &Function, const FieldDecl &Member,
                   const ASTContext &Context) {
  const FunctionDecl *Definition = visibleDefinition(Function, Context);
  bool Uses = !Definition;
  if (Definition)
    forEachEvaluated(*writtenBody(*Definition), Context, [&](const Stmt &S) {
      const auto *Named = dyn_cast<MemberExpr>(&S);
      Uses |= Named && Named->getMemberDecl() == &Member;
    });
  return Uses;
}

/// Adds what the members of \p Argument refer to, an aggregate that \p Call
/// gives as \p Parameter.
void TaskReferents::addMembers(const CallExpr &Call, const Expr &Argument,
                               const ParmVarDecl &Parameter, const Stmt *Use,
                               std::vector<TaskReferent> &Found) {
  const auto *List = dyn_cast<InitListExpr>(
      &lookThrough(Argument, Passing::Same | Passing::Copy));
  const CXXRecordDecl *Class =
      List && !Parameter.getType()->isReferenceType() &&
              !isView(Parameter.getType())
          ? List->getType()->getAsCXXRecordDecl()
          : nullptr;
  if (!Class || Class->getNumBases() > 0)
    return;
  for (const auto &[Field, Init] : llvm::zip(Class->fields(), List->inits())) {
    const ReferredObject Object = Objects.through(Field->getType(), *Init);
    if (Object.isKnown() && mayUse(*calleeOf(Call), *Field, Context))
      Found.push_back({&Call, Init, Object, &Parameter, Use});
  }
}

//===----------------------------------------------------------------------===//
// Awaiters
//===----------------------------------------------------------------------===//

/// Adds what the members refer to that \p List initializes.
void TaskReferents::addFields(const InitListExpr &List,
                              std::vector<TaskReferent> &Found) {
  const auto *Class = List.getType()->getAsCXXRecordDecl();
  if (!Class || Class->getNumBases() > 0)
    return;
  for (const auto &[Field, Init] : llvm::zip(Class->fields(), List.inits())) {
    const ReferredObject Object = Objects.through(Field->getType(), *Init);
    if (Object.isKnown())
      Found.push_back(
          {&List, Init, Object, nullptr, nullptr, Referrer::Awaiter});
  }
}

/// Adds what the object that \p Construct makes keeps references to.
void TaskReferents::addKept(const CXXConstructExpr &Construct,
                            std::vector<TaskReferent> &Found) {
  const FunctionDecl *Definition =
      visibleDefinition(*Construct.getConstructor(), Context);
  if (!Definition)
    return;
  const Summary Refers = ofConstructor(*cast<CXXConstructorDecl>(Definition));
  for (const auto &[Argument, Parameter, Use] :
       llvm::zip(Construct.arguments(), Definition->parameters(),
                 Refers.Parameters)) {
    if (!Use)
      continue;
    const ReferredObject Object =
        Objects.through(Parameter->getType(), *Argument);
    if (Object.isKnown())
      Found.push_back({&Construct, Argument, Object, Parameter, nullptr,
                       Referrer::Awaiter});
  }
}

/// Which parameters of \p Constructor its object keeps references to, in
/// members of its own, and in those that are objects, bases included.
TaskReferents::Summary
TaskReferents::ofConstructor(const CXXConstructorDecl &Constructor) {
  Summary Result;
  Result.Parameters.resize(Constructor.getNumParams());
  if (!Pending.insert(&Constructor).second)
    return Result;
  release::scope_exit Done([&] { Pending.erase(&Constructor); });
  auto Add = [&](const ReferredObject &Object) {
    const ParmVarDecl *Parameter = Object.ReferredBy;
    if (Parameter && Parameter->getDeclContext() == &Constructor)
      Result.Parameters[Parameter->getFunctionScopeIndex()] = nullptr;
  };
  for (const CXXCtorInitializer *Initializer : Constructor.inits()) {
    const Expr &Init = *Initializer->getInit();
    if (const FieldDecl *Field = Initializer->getAnyMember())
      Add(Objects.through(Field->getType(), Init));
    std::vector<TaskReferent> Inner;
    if (const auto *Made =
            dyn_cast<CXXConstructExpr>(&lookThrough(Init, Passing::Same)))
      addKept(*Made, Inner);
    for (const TaskReferent &Each : Inner)
      Add(Each.Object);
  }
  return Result;
}

} // namespace async_tidy

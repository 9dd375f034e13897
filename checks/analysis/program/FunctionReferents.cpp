//===--- FunctionReferents.cpp - What the tasks of functions refer to -----===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The part of TaskReferents that asks functions: by their bodies, by what other
// units know, or by their signatures.
//
//===----------------------------------------------------------------------===//

#include "async-tidy/llvm/Releases.h"
#include "async-tidy/objects/LateUse.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/objects/SharedObject.h"
#include "async-tidy/program/LinkNames.h"
#include "async-tidy/program/TaskReferents.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/Attr.h"

using namespace clang;

namespace async_tidy {

/// Whether \p S moves from \p Variable: what that owned lives on elsewhere.
static bool movesFrom(const Stmt &S, const VarDecl &Variable,
                      const ASTContext &Context) {
  bool Found = false;
  forEachEvaluated(S, Context, [&](const Stmt &Part) {
    const auto *Move = dyn_cast<CallExpr>(&Part);
    Found |= Move && Move->isXValue() && variableHandedOn(*Move) == &Variable;
  });
  return Found;
}

/// Whether the parameter \p Index of \p Callee takes values of any type: such a
/// function copies them, as a rule, or only passes them on.
static bool takesAnything(const FunctionDecl &Callee, unsigned Index) {
  const FunctionDecl *Pattern = Callee.getTemplateInstantiationPattern();
  return Pattern && Index < Pattern->getNumParams() &&
         Pattern->getParamDecl(Index)->getType()->isDependentType();
}

/// Buffers come as any type that is a sequence of them, and stay the caller's.
/// What else an operation takes, such as the name of a host, it copies.
std::vector<TaskReferent> TaskReferents::ofOperation(const Expr &Call) {
  std::vector<TaskReferent> Found;
  const FunctionDecl *Callee = calleeOf(Call);
  for (const auto &[Index, Argument] : llvm::enumerate(argumentsOf(Call))) {
    if (!Callee || !takesAnything(*Callee, Index))
      continue;
    const ReferredObject Object =
        Objects.through(Argument->getType(), *Argument);
    if (Object.isKnown() &&
        !(Object.Variable && movesFrom(Call, *Object.Variable, Context)))
      Found.push_back(
          {&Call, Argument, Object, nullptr, nullptr, Referrer::Operation});
  }
  return Found;
}

/// The function type that \p Method is called through, if it is the call
/// operator of a class for callables of any type, such as `std::function`.
static const FunctionProtoType *erasedType(const CXXMethodDecl &Method) {
  const auto *Class =
      dyn_cast<ClassTemplateSpecializationDecl>(Method.getParent());
  if (!Class || Method.getOverloadedOperator() != OO_Call ||
      Class->getTemplateArgs().size() == 0)
    return nullptr;
  const TemplateArgument &First = Class->getTemplateArgs()[0];
  return First.getKind() == TemplateArgument::Type
             ? First.getAsType()->getAs<FunctionProtoType>()
             : nullptr;
}

TaskReferents::Summary TaskReferents::summaryOf(const CallExpr &Call,
                                                FirstRun Running) {
  const FunctionDecl *Callee = calleeOf(Call);
  if (!Callee) {
    const QualType Called = Call.getCallee()->getType();
    const auto *Type =
        Called->isPointerType()
            ? Called->getPointeeType()->getAs<FunctionProtoType>()
            : nullptr;
    return Type ? ofSignature(nullptr, *Type) : Summary();
  }
  if (const auto *Method = dyn_cast<CXXMethodDecl>(Callee))
    if (const FunctionProtoType *Type = erasedType(*Method))
      return ofSignature(nullptr, *Type);
  if (const Known<FunctionFact> Fact = Types.models().functionFact(Call);
      Fact && Fact->BorrowsCallables)
    return ofCallables(Call, *Callee);

  const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
  const bool IsOverridable = Method && Method->isVirtual();
  const FunctionDecl *Definition =
      IsOverridable ? nullptr : visibleDefinition(*Callee, Context);
  Summary Result;
  if (!Definition)
    Result = ofElsewhere(Call, *Callee);
  else if (isa<CoroutineBodyStmt>(Definition->getBody()))
    Result = ofCoroutine(*Definition, Running);
  else
    Result = ofWrapper(*Definition, Running);

  // What the author says counts.
  Result.Parameters.resize(Callee->getNumParams());
  for (const auto &[Refers, Parameter] :
       llvm::zip(Result.Parameters, Callee->parameters()))
    if (Parameter->hasAttr<NoEscapeAttr>())
      Refers.reset();
    else if (Parameter->hasAttr<LifetimeBoundAttr>() && !Refers)
      Refers = nullptr;
  return Result;
}

/// Notes that \p Call is one of \p Callee, of another unit.
void TaskReferents::noteElsewhere(const CallExpr &Call,
                                  const FunctionDecl &Callee,
                                  const Summary &Assumed) {
  CallElsewhere New{&Callee, {}, {}};
  auto Add = [&](unsigned Input, const ReferredObject &Object, bool IsAssumed) {
    if (!Object.isKnown())
      return;
    New.Bound.emplace_back(Input, Object);
    if (IsAssumed)
      New.Assumed.push_back(Input);
    if (!Records && (Object.Temporary || Object.Variable))
      Elsewhere.ask(Callee, Input, IsAssumed);
  };
  const Expr *Object = objectOf(Call);
  if (Object && !isTask(Object->getType()))
    Add(0, objectBoundBy(*Object), Assumed.Object.has_value());
  for (const auto &[Index, Argument, Parameter] :
       llvm::enumerate(argumentsOf(Call), Callee.parameters()))
    Add(Index + 1, Objects.through(Parameter->getType(), *Argument),
        Index < Assumed.Parameters.size() &&
            Assumed.Parameters[Index].has_value());
  CallsElsewhere.push_back(std::move(New));
}

/// What is known of \p Callee, whose body is not in sight.
TaskReferents::Summary TaskReferents::ofElsewhere(const CallExpr &Call,
                                                  const FunctionDecl &Callee) {
  if (Context.getSourceManager().isInSystemHeader(Callee.getLocation()))
    return {};
  Summary Result =
      ofSignature(&Callee, *Callee.getType()->castAs<FunctionProtoType>());
  if (!isElsewhere(Callee))
    return Result;
  noteElsewhere(Call, Callee, Result);
  if (Records)
    return {};
  if (const KnownReferents *Known = Elsewhere.of(Callee)) {
    Result = Summary();
    Result.Parameters.resize(Callee.getNumParams());
    for (const unsigned Input : Known->Inputs)
      if (Input == 0)
        Result.Object = nullptr;
      else if (Input <= Callee.getNumParams())
        Result.Parameters[Input - 1] = nullptr;
  }
  return Result;
}

std::optional<LinkReferents>
TaskReferents::record(const FunctionDecl &Definition,
                      std::vector<const FunctionDecl *> &Mentioned) {
  if (!isTask(Definition.getReturnType()))
    return std::nullopt;
  LinkReferents Result{
      keyOf(Definition),
      {placeOf(Definition.getLocation(), Context.getSourceManager()), {}},
      {}};
  Records = true;
  const bool IsCoroutine = isa<CoroutineBodyStmt>(Definition.getBody());
  const Summary Own = IsCoroutine ? ofCoroutine(Definition, FirstRun::Later)
                                  : ofWrapper(Definition, FirstRun::Later);
  if (Own.Object)
    Result.Seen.Inputs.push_back(0);
  for (const auto &[Index, Refers] : llvm::enumerate(Own.Parameters))
    if (Refers)
      Result.Seen.Inputs.push_back(Index + 1);
  for (const CallElsewhere &Each : CallsElsewhere) {
    LinkBoundCall Call{keyOf(*Each.Callee), {}, Each.Assumed};
    for (const auto &[Input, Object] : Each.Bound) {
      const ParmVarDecl *Parameter = Object.ReferredBy;
      // What another function on the way has bound is not followed.
      if (Parameter && Parameter->getDeclContext() != &Definition)
        return std::nullopt;
      if (Parameter)
        Call.Bound.emplace_back(Input, Parameter->getFunctionScopeIndex() + 1);
      else if (Object.IsThis)
        Call.Bound.emplace_back(Input, 0);
    }
    if (Call.Bound.empty())
      continue;
    Mentioned.push_back(Each.Callee);
    Result.Calls.push_back(std::move(Call));
  }
  return Result;
}

/// Whether \p Name names a variable, no parameter, that refers to an object
/// which \p Is the one in question.
bool TaskReferents::isReference(
    const DeclRefExpr &Name,
    llvm::function_ref<bool(const ReferredObject &)> Is) {
  const auto *Local = dyn_cast<VarDecl>(Name.getDecl());
  return Local && !isa<ParmVarDecl>(Local) && Local->hasLocalStorage() &&
         llvm::any_of(Objects.heldBy(*Local), Is);
}

/// Whether \p Call is one of a library function that returns an object which
/// is no task and, as far as its type tells, refers to nothing.
bool TaskReferents::makesValue(const Expr &Call) {
  const FunctionDecl *Callee = isa<CallExpr>(Call) ? calleeOf(Call) : nullptr;
  const QualType Type = Call.getType();
  const auto *Template = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type->getAsCXXRecordDecl());
  return Callee && Call.isPRValue() && Type->isRecordType() &&
         Context.getSourceManager().isInSystemHeader(Callee->getLocation()) &&
         !isView(Type) && !isTask(Type) && !Types.of(Type) &&
         !(Template && llvm::any_of(Template->getTemplateArgs().asArray(),
                                    [](const TemplateArgument &Argument) {
                                      return mayReferTo(Argument);
                                    }));
}

/// Whether nothing is known of whether what \p Operand, which is awaited or a
/// call in that, is given is still needed when it returns. So it is with who
/// may start at once and takes a view and no reference, and with who returns
/// the future of a library, but is no coroutine: it has to copy what its work
/// needs. What a library makes a value of, such as a handler that is bound to
/// an executor, has a copy more often than not.
bool TaskReferents::mayBeDone(const Expr &Operand) {
  const Expr &Call = lookThrough(Operand, Passing::Same);
  if (&Call == &Operand && makesValue(Call))
    return true;
  const FunctionDecl *Callee = isa<CallExpr>(Call) ? calleeOf(Call) : nullptr;
  if (!Callee || visibleDefinition(*Callee, Context) || Elsewhere.of(*Callee))
    return false;
  const SourceManager &Sources = Context.getSourceManager();
  const QualType Type = Call.getType();
  if (const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
      Class && !Types.isReturnedByCoroutines(Type))
    return Sources.isInSystemHeader(Class->getLocation()) &&
           !Sources.isInSystemHeader(Callee->getLocation());
  return isTask(Type) && !isLazy(Type) &&
         llvm::none_of(Callee->parameters(), [](const ParmVarDecl *Each) {
           return Each->getType()->isReferenceType();
         });
}

/// Whether the coroutine that \p Call starts is done with \p Part of the call,
/// an argument or what names the function and its object, when it is suspended.
bool TaskReferents::isDoneWith(const Expr &Call, const Stmt &Part) {
  const auto *Made = dyn_cast<CallExpr>(&Call);
  const FunctionDecl *Callee = Made ? calleeOf(*Made) : nullptr;
  const FunctionDecl *Definition =
      Callee ? visibleDefinition(*Callee, Context) : nullptr;
  if (!Definition || !isa<CoroutineBodyStmt>(Definition->getBody()) ||
      !isTask(Made->getType()) || isLazy(Made->getType()))
    return false;
  if (!OfStarted.contains(Definition)) {
    if (!Pending.insert(Definition).second)
      return false;
    Summary Known = ofCoroutine(*Definition, FirstRun::AtOnce);
    Pending.erase(Definition);
    OfStarted.try_emplace(Definition, std::move(Known));
  }
  const Summary &Refers = OfStarted.find(Definition)->second;
  if (&Part == Made->getCallee())
    return !Refers.Object;
  const auto Arguments = argumentsOf(*Made);
  const size_t Index = llvm::find(Arguments, &Part) - Arguments.begin();
  return Index < Refers.Parameters.size() && !Refers.Parameters[Index];
}

TaskReferents::Summary TaskReferents::ofCoroutine(const FunctionDecl &Coroutine,
                                                  FirstRun Running) {
  Summary Result;
  const Stmt &Body = *writtenBody(Coroutine);
  const bool StartsSuspended =
      Running == FirstRun::Later && isLazy(Coroutine.getReturnType());
  auto MayBeDone = [this](const Expr &Operand) { return mayBeDone(Operand); };
  auto IsDoneWith = [this](const Expr &Call, const Stmt &Part) {
    return isDoneWith(Call, Part);
  };
  auto UseOf = [&](llvm::function_ref<bool(const Stmt &)> IsUse,
                   AwaitOperands Operands =
                       AwaitOperands::InUse) -> std::optional<const Stmt *> {
    const Stmt *Use = firstLateUse(IsUse, Body, StartsSuspended, Context,
                                   Operands, MayBeDone, IsDoneWith);
    return Use ? std::optional(Use) : std::nullopt;
  };
  for (const ParmVarDecl *Parameter : Coroutine.parameters())
    Result.Parameters.push_back(UseOf([&](const Stmt &S) {
      const auto *Reference = dyn_cast<DeclRefExpr>(&S);
      return Reference &&
             (Reference->getDecl() == Parameter ||
              isReference(*Reference, [&](const ReferredObject &Object) {
                return Object.ReferredBy == Parameter ||
                       (Object.Variable == Parameter &&
                        isView(Parameter->getType()));
              }));
    }));
  // A lambda has what it captures in its object: copies, which an awaiter may
  // refer to, and references and pointers, which are read.
  const auto *Member = dyn_cast<CXXMethodDecl>(&Coroutine);
  const bool IsLambda = Member && Member->getParent()->isLambda();
  Result.Object = UseOf([&](const Stmt &S) {
    const auto *Reference = dyn_cast<DeclRefExpr>(&S);
    return Reference && Reference->refersToEnclosingVariableOrCapture() &&
           isCapturedByCopy(Coroutine, *Reference->getDecl());
  });
  if (!Result.Object)
    Result.Object = UseOf(
        [&](const Stmt &S) {
          const auto *Reference = dyn_cast<DeclRefExpr>(&S);
          // The `this` of a lambda is a pointer that it copied: what it points
          // to is no part of the closure.
          return isa<CXXThisExpr>(S) ||
                 (Reference &&
                  (Reference->refersToEnclosingVariableOrCapture() ||
                   (!IsLambda &&
                    isReference(*Reference, [](const ReferredObject &Object) {
                      return Object.IsThis;
                    }))));
        },
        IsLambda ? AwaitOperands::Done : AwaitOperands::InUse);
  if (const auto *Method = dyn_cast<CXXMethodDecl>(&Coroutine);
      Method && Method->isExplicitObjectMemberFunction()) {
    // Captures are parts of the object parameter.
    if (Result.Object && !Result.Parameters[0] &&
        Method->getParamDecl(0)->getType()->isReferenceType())
      Result.Parameters[0] = Result.Object;
    Result.Object.reset();
  }
  return Result;
}

/// Whether \p Object is what \p Function, that of a lambda, has copied, or made
/// for itself.
static bool isOwnCopy(const ReferredObject &Object,
                      const FunctionDecl &Function) {
  return Object.Captured && isCapturedByCopy(Function, *Object.Captured);
}

const Stmt *TaskReferents::closureUse(const LambdaExpr &Lambda,
                                      FirstRun Running) {
  const FunctionDecl *Called = Lambda.getCallOperator();
  const FunctionDecl *Definition =
      Called ? visibleDefinition(*Called, Context) : nullptr;
  if (!Definition)
    return nullptr;
  if (isa<CoroutineBodyStmt>(Definition->getBody()))
    return ofCoroutine(*Definition, Running).Object.value_or(nullptr);
  for (const Expr *Value : returnedValues(*Definition, Context))
    for (const TaskReferent &Inner : of(*Value, Running))
      if (isOwnCopy(Inner.Object, *Definition))
        return Inner.Use ? Inner.Use : Inner.Bound;
  return nullptr;
}

/// Of \p Call, whose \p Callee calls what it is given and keeps none of it.
TaskReferents::Summary TaskReferents::ofCallables(const CallExpr &Call,
                                                  const FunctionDecl &Callee) {
  Summary Result;
  Result.Parameters.resize(Callee.getNumParams());
  for (const auto &[Argument, Refers] :
       llvm::zip(argumentsOf(Call), Result.Parameters))
    if (const LambdaExpr *Lambda = lambdaWrittenAs(*Argument))
      if (const Stmt *Use = closureUse(*Lambda, FirstRun::AtOnce))
        Refers = Use;
  return Result;
}

TaskReferents::Summary TaskReferents::ofWrapper(const FunctionDecl &Wrapper,
                                                FirstRun Running) {
  Summary Result;
  Result.Parameters.resize(Wrapper.getNumParams());
  if (!Pending.insert(&Wrapper).second)
    return Result;
  release::scope_exit Done([&] { Pending.erase(&Wrapper); });
  // The `this` of a lambda is not its object, but a pointer that it copied.
  const auto *Method = dyn_cast<CXXMethodDecl>(&Wrapper);
  const bool HasObject = Method && !Method->getParent()->isLambda();
  for (const Expr *Value : returnedValues(Wrapper, Context))
    for (const TaskReferent &Inner : of(*Value, Running)) {
      if ((Inner.Object.IsThis && HasObject) ||
          isOwnCopy(Inner.Object, Wrapper))
        Result.Object = Inner.Use;
      const ParmVarDecl *Parameter = Inner.Object.ReferredBy;
      if (Parameter && Parameter->getDeclContext() == &Wrapper)
        Result.Parameters[Parameter->getFunctionScopeIndex()] = Inner.Use;
    }
  return Result;
}

/// Whether a parameter of \p Type, whose function is not seen, is a reference
/// that only serves to move a task on.
static bool movesTask(QualType Type, TaskReferents &Referents) {
  return Type->isRValueReferenceType() &&
         Referents.isTask(Type.getNonReferenceType());
}

/// Whether objects of \p Class have a state of their own, so that they are more
/// than a handle of something that others share.
static bool hasOwnState(const CXXRecordDecl &Class) {
  return Class.hasDefinition() &&
         llvm::any_of(Class.fields(), [](const FieldDecl *Field) {
           return !Field->getType()->isReferenceType() &&
                  !isPointerLike(Field->getType());
         });
}

TaskReferents::Summary
TaskReferents::ofSignature(const FunctionDecl *Callee,
                           const FunctionProtoType &Type) {
  Summary Result;
  Result.Parameters.resize(Type.getNumParams());
  const CXXRecordDecl *Task = Type.getReturnType()->getAsCXXRecordDecl();
  const bool IsBound = Task && Task->hasAttr<CoroLifetimeBoundAttr>();
  if (!(IsBound || isLazy(Type.getReturnType())) ||
      (Callee && (Callee->hasAttr<CoroWrapperAttr>() ||
                  Callee->hasAttr<CoroDisableLifetimeBoundAttr>())))
    return Result;
  for (unsigned Index = 0; Index < Type.getNumParams(); ++Index)
    if (!(Callee && takesAnything(*Callee, Index)) &&
        !movesTask(Type.getParamType(Index), *this))
      Result.Parameters[Index] = nullptr;
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Callee);
  if (Method && Method->isInstance() &&
      Method->getRefQualifier() != RQ_RValue &&
      hasOwnState(*Method->getParent()))
    Result.Object = nullptr;
  return Result;
}

} // namespace async_tidy

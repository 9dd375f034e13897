//===--- DestructionLeads.cpp - Where the end of an object leads to -------===//
//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/WaitConditions.h"
#include "async-tidy/paths/Consumption.h"
#include "async-tidy/program/BlockingLeads.h"

using namespace clang;

namespace async_tidy {

/// Adds what destroying an object of \p Class comes to.
void BlockingLeads::addDestructor(const CXXRecordDecl &Class,
                                  SourceLocation Location,
                                  std::vector<BlockingLead> &Found) {
  const CXXDestructorDecl *Destructor =
      Class.hasDefinition() ? Class.getDestructor() : nullptr;
  if (!Destructor)
    return;
  BlockingLead End{Location, "~" + Class.getNameAsString()};
  if (const Known<FunctionFact> Fact = Models.functionFact(*Destructor)) {
    End.Blocker = Fact;
    End.Name = Fact.Name.ltrim(':').str();
    if (isEnabled(*Fact.What))
      Found.push_back(std::move(End));
    return;
  }
  if (Context.getSourceManager().isInSystemHeader(Class.getLocation()))
    return;
  End.Runs = Destructor;
  // One that is only declared here may be anywhere.
  if (mayBeElsewhere(*Destructor))
    std::swap(End.Runs, End.Elsewhere);
  Found.push_back(std::move(End));
}

/// The call that makes \p Value, or null.
static const Expr *makerOf(const Expr *Value) {
  return Value ? Value->IgnoreUnlessSpelledInSource() : nullptr;
}

/// Whether the body joins, detaches or hands on what \p End destroys, or may.
bool BlockingLeads::isLetGo(const Destruction &End,
                            const FunctionBody &Body) const {
  return End.Variable && Consumption(Body, GraphOf, Models, Awaitable)
                             .usesOf(*End.Variable)
                             .IsConsumed;
}

/// What closes a file that another object holds is the end of what opened it.
static void leaveOutFiles(std::vector<BlockingLead> &Ends) {
  llvm::erase_if(Ends, [](const BlockingLead &End) {
    return End.Blocker && End.Blocker->Blocks == BlockingCategory::Disk;
  });
}

/// Adds what destroying the objects comes to that the variable of \p End holds,
/// such as the threads in a vector.
void BlockingLeads::addHeld(const Destruction &End, const FunctionBody &Body,
                            SourceLocation Location,
                            std::vector<BlockingLead> &Found) {
  const VarDecl &Holder = *End.Variable;
  for (const CXXRecordDecl *Held : Holders.heldBy(Holder.getType())) {
    std::vector<BlockingLead> Ends;
    addDestructor(*Held, Location, Ends);
    leaveOutFiles(Ends);
    // Only the function that must not wait is asked about what it may do.
    if (Ends.empty() ||
        !Holders.fills(Body, Holder, *Held, Holder.getInit(),
                       /*IfAsked=*/Body.isCoroutine()) ||
        Holders.usesOtherwise(Body, Holder,
                              /*MayReach=*/!Ends.front().Blocker))
      continue;
    llvm::append_range(Found, Ends);
  }
}

/// Whether every constructor fills \p Field, a holder, with an object of
/// \p Held.
bool BlockingLeads::isFilledByConstructors(const FieldDecl &Field,
                                           const CXXRecordDecl &Held) {
  bool Any = false;
  for (const CXXConstructorDecl *Constructor :
       cast<CXXRecordDecl>(Field.getParent())->ctors()) {
    if (Constructor->isCopyOrMoveConstructor() || Constructor->isDeleted() ||
        Constructor->isDelegatingConstructor())
      continue;
    const FunctionDecl *Definition = nullptr;
    if (!Constructor->hasBody(Definition) || Definition->isDependentContext())
      return false;
    const auto *Initializer =
        llvm::find_if(cast<CXXConstructorDecl>(Definition)->inits(),
                      [&](const CXXCtorInitializer *Each) {
                        return Each->getAnyMember() == &Field;
                      });
    const Expr *Initial =
        Initializer == cast<CXXConstructorDecl>(Definition)->init_end()
            ? nullptr
            : (*Initializer)->getInit();
    if (!Holders.fills(BodyOf(*Definition), Field, Held, Initial,
                       /*IfAsked=*/false))
      return false;
    Any = true;
  }
  return Any;
}

/// Adds what destroying a part of type \p Type comes to, a base or \p Field,
/// when \p Destructor has run. A field with which that does something itself
/// may have nothing left to do.
void BlockingLeads::addPart(const CXXDestructorDecl &Destructor,
                            const FieldDecl *Field, QualType Type,
                            SourceLocation Location,
                            std::vector<BlockingLead> &Found) {
  auto Held = Holders.heldBy(Type);
  const bool IsHolder = Field && !Held.empty();
  if (!IsHolder) {
    const CXXRecordDecl *Part = Type->getAsCXXRecordDecl();
    Held.assign(Part ? 1 : 0, Part);
  }
  const FunctionDecl *Definition = nullptr;
  const bool HasBody =
      Destructor.hasBody(Definition) && !Definition->isDefaulted();
  for (const CXXRecordDecl *Part : Held) {
    std::vector<BlockingLead> Ends;
    addDestructor(*Part, Location, Ends);
    leaveOutFiles(Ends);
    if (Ends.empty() || (IsHolder && !isFilledByConstructors(*Field, *Part)))
      continue;
    const bool MayReach = !Ends.front().Blocker;
    if (Field && (IsHolder || !MayReach) && HasBody &&
        Holders.usesOtherwise(BodyOf(*Definition), *Field, MayReach))
      continue;
    llvm::append_range(Found, Ends);
  }
}

std::vector<BlockingLead> BlockingLeads::of(const Destruction &End,
                                            const FunctionBody &Body) {
  std::vector<BlockingLead> Found;
  const Expr *Maker = makerOf(End.Value);
  if (!Maker)
    return Found;
  const QualType Type =
      End.Variable ? End.Variable->getType() : Maker->getType();
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  if (!Class)
    return Found;
  if (End.Variable && Body.moves(*End.Variable))
    return Found;
  const SourceLocation Location =
      End.Variable ? End.Variable->getLocation() : Maker->getExprLoc();
  const Known<FunctionFact> Made = Models.functionFact(*Maker);
  if (Made && Made->ResultWaits) {
    static const FunctionFact Waits = [] {
      FunctionFact Fact;
      Fact.Blocks = BlockingCategory::Wait;
      return Fact;
    }();
    if (isEnabled(Waits) && !mayHaveFlag(*Maker, *Made.What, Context) &&
        !isLetGo(End, Body))
      Found.push_back({Location,
                       "~" + Class->getNameAsString(),
                       std::nullopt,
                       {&Waits, Made.Library, Made.Name}});
    return Found;
  }
  if (End.Variable && !Holders.heldBy(Type).empty()) {
    addHeld(End, Body, Location, Found);
    return Found;
  }
  // An object that was made of nothing may hold nothing to wait for.
  const auto *Construct = dyn_cast<CXXConstructExpr>(Maker);
  const CXXDestructorDecl *Destructor =
      Class->hasDefinition() ? Class->getDestructor() : nullptr;
  if (!Destructor ||
      (Construct && Construct->getNumArgs() == 0 &&
       !readableDefinition(*Construct->getConstructor()) &&
       (!Destructor->isUserProvided() || Models.functionFact(*Destructor))))
    return Found;
  addDestructor(*Class, Location, Found);
  // What was opened on no disk is closed on none.
  if (Made && Made->Blocks == BlockingCategory::Disk &&
      !waitsWithItsArguments(*Maker, *Made.What, Models, Context))
    leaveOutFiles(Found);
  if (!Found.empty() && Found.front().Blocker &&
      Found.front().Blocker->Blocks == BlockingCategory::Wait &&
      isLetGo(End, Body))
    Found.clear();
  return Found;
}

} // namespace async_tidy

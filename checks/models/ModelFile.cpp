//===--- ModelFile.cpp - Read a model from YAML ---------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/ModelFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace async_tidy;

/// Every key and every value of the schema that is a word.
static constexpr llvm::StringRef Words[] = {"Library",
                                            "Namespaces",
                                            "Types",
                                            "Functions",
                                            "Discards",
                                            "Combinators",
                                            "Starter",
                                            "Instead",
                                            "Wrappers",
                                            "Names",
                                            "Start",
                                            "Drop",
                                            "DropIsIdiom",
                                            "Blocks",
                                            "UnlessZero",
                                            "OnlyWithArguments",
                                            "FirstParameter",
                                            "AwaitsArgument",
                                            "RunsCallables",
                                            "CallableResults",
                                            "Detaches",
                                            "Locking",
                                            "RegistersTests",
                                            "Locks",
                                            "Role",
                                            "HeldBy",
                                            "DetachTokens",
                                            "Contexts",
                                            "TestBodies",
                                            "Cancellations",
                                            "Ordered",
                                            "Concurrent",
                                            "Paces",
                                            "MovesToPool",
                                            "Observes",
                                            "Name",
                                            "Bounded",
                                            "Range",
                                            "lazy",
                                            "eager",
                                            "operation",
                                            "never-runs",
                                            "continues",
                                            "cancels",
                                            "waits",
                                            "leaks",
                                            "nothing",
                                            "synchronously",
                                            "offloaded",
                                            "dropped",
                                            "consumed",
                                            "lost",
                                            "terminate",
                                            "handled",
                                            "acquires",
                                            "tries",
                                            "releases",
                                            "mutex",
                                            "guard",
                                            "defers",
                                            "thread",
                                            "coroutine",
                                            "sleep",
                                            "wait",
                                            "bridge",
                                            "process",
                                            "dns",
                                            "socket",
                                            "database",
                                            "http",
                                            "stdin",
                                            "disk",
                                            "lock",
                                            "cpu",
                                            "user"};

/// The word of the schema that somebody may have meant by \p Spelling, as
/// "; did you mean '...'?", or nothing.
static std::string suggestionFor(llvm::StringRef Spelling) {
  const llvm::StringRef *Best = nullptr;
  unsigned BestDistance = Spelling.size() / 3 + 2;
  for (const llvm::StringRef &Word : Words) {
    const unsigned Distance =
        Spelling.edit_distance_insensitive(Word, true, BestDistance);
    if (Distance < BestDistance) {
      Best = &Word;
      BestDistance = Distance;
    }
  }
  return Best ? ("; did you mean '" + *Best + "'?").str() : "";
}

LLVM_YAML_IS_SEQUENCE_VECTOR(TypeFact)
LLVM_YAML_IS_SEQUENCE_VECTOR(FunctionFact)
LLVM_YAML_IS_SEQUENCE_VECTOR(LockFact)
LLVM_YAML_IS_SEQUENCE_VECTOR(Combinator)

namespace llvm::yaml {

template <> struct ScalarEnumerationTraits<Start> {
  static void enumeration(IO &IO, Start &Value) {
    IO.enumCase(Value, "lazy", Start::Lazy);
    IO.enumCase(Value, "eager", Start::Eager);
    IO.enumCase(Value, "operation", Start::Operation);
  }
};

template <> struct ScalarEnumerationTraits<Drop> {
  static void enumeration(IO &IO, Drop &Value) {
    IO.enumCase(Value, "never-runs", Drop::NeverRuns);
    IO.enumCase(Value, "continues", Drop::Continues);
    IO.enumCase(Value, "cancels", Drop::Cancels);
    IO.enumCase(Value, "waits", Drop::Waits);
    IO.enumCase(Value, "leaks", Drop::Leaks);
    IO.enumCase(Value, "nothing", Drop::Nothing);
  }
};

template <> struct ScalarEnumerationTraits<BlockingCategory> {
  static void enumeration(IO &IO, BlockingCategory &Value) {
    for (unsigned I = 0; I <= unsigned(BlockingCategory::User); ++I)
      IO.enumCase(Value, spelling(BlockingCategory(I)).data(),
                  BlockingCategory(I));
  }
};

template <> struct ScalarEnumerationTraits<Invokes> {
  static void enumeration(IO &IO, Invokes &Value) {
    IO.enumCase(Value, "synchronously", Invokes::Synchronously);
    IO.enumCase(Value, "offloaded", Invokes::Offloaded);
  }
};

template <> struct ScalarEnumerationTraits<CallableResult> {
  static void enumeration(IO &IO, CallableResult &Value) {
    IO.enumCase(Value, "dropped", CallableResult::Dropped);
    IO.enumCase(Value, "consumed", CallableResult::Consumed);
  }
};

template <> struct ScalarEnumerationTraits<DetachedErrors> {
  static void enumeration(IO &IO, DetachedErrors &Value) {
    IO.enumCase(Value, "lost", DetachedErrors::Lost);
    IO.enumCase(Value, "terminate", DetachedErrors::Terminate);
    IO.enumCase(Value, "handled", DetachedErrors::Handled);
  }
};

template <> struct ScalarEnumerationTraits<LockEffect> {
  static void enumeration(IO &IO, LockEffect &Value) {
    IO.enumCase(Value, "acquires", LockEffect::Acquires);
    IO.enumCase(Value, "tries", LockEffect::Tries);
    IO.enumCase(Value, "releases", LockEffect::Releases);
  }
};

template <> struct ScalarEnumerationTraits<LockRole> {
  static void enumeration(IO &IO, LockRole &Value) {
    IO.enumCase(Value, "mutex", LockRole::Mutex);
    IO.enumCase(Value, "guard", LockRole::Guard);
    IO.enumCase(Value, "defers", LockRole::Defers);
    IO.enumCase(Value, "tries", LockRole::Tries);
  }
};

template <> struct ScalarEnumerationTraits<LockOwner> {
  static void enumeration(IO &IO, LockOwner &Value) {
    IO.enumCase(Value, "thread", LockOwner::Thread);
    IO.enumCase(Value, "coroutine", LockOwner::Coroutine);
  }
};

template <> struct MappingTraits<TypeFact> {
  static void mapping(IO &IO, TypeFact &Fact) {
    IO.mapRequired("Names", Fact.Names);
    IO.mapRequired("Start", Fact.StartPolicy);
    IO.mapRequired("Drop", Fact.DropEffect);
    IO.mapOptional("DropIsIdiom", Fact.DropIsIdiom, false);
  }
};

template <> struct MappingTraits<FunctionFact> {
  static void mapping(IO &IO, FunctionFact &Fact) {
    IO.mapRequired("Names", Fact.Names);
    IO.mapOptional("Blocks", Fact.Blocks);
    IO.mapOptional("UnlessZero", Fact.UnlessZero);
    IO.mapOptional("OnlyWithArguments", Fact.OnlyWithArguments);
    IO.mapOptional("FirstParameter", Fact.FirstParameter, StringRef());
    IO.mapOptional("Instead", Fact.Instead, StringRef());
    IO.mapOptional("AwaitsArgument", Fact.AwaitsArgument);
    IO.mapOptional("RunsCallables", Fact.RunsCallables);
    IO.mapOptional("CallableResults", Fact.CallableResults);
    IO.mapOptional("Detaches", Fact.Detaches);
    IO.mapOptional("Locking", Fact.Locking);
    IO.mapOptional("RegistersTests", Fact.RegistersTests, false);
    IO.mapOptional("Ordered", Fact.Ordered, false);
    IO.mapOptional("Concurrent", Fact.Concurrent, false);
    IO.mapOptional("Paces", Fact.Paces, false);
    IO.mapOptional("MovesToPool", Fact.MovesToPool, false);
    IO.mapOptional("Observes", Fact.Observes, false);
  }

  static std::string validate(IO &, FunctionFact &Fact) {
    if (!Fact.Blocks && (Fact.UnlessZero || Fact.OnlyWithArguments ||
                         Fact.AwaitsArgument || !Fact.Instead.empty()))
      return "UnlessZero, OnlyWithArguments, AwaitsArgument and Instead say "
             "more about a blocking function, so they need Blocks";
    return "";
  }
};

template <> struct MappingTraits<LockFact> {
  static void mapping(IO &IO, LockFact &Fact) {
    IO.mapRequired("Names", Fact.Names);
    IO.mapRequired("Role", Fact.Role);
    IO.mapOptional("HeldBy", Fact.HeldBy);
  }

  static std::string validate(IO &, LockFact &Fact) {
    if (Fact.Role == LockRole::Mutex && !Fact.HeldBy)
      return "a mutex needs HeldBy: thread or coroutine";
    return "";
  }
};

template <> struct MappingTraits<Combinator> {
  static void mapping(IO &IO, Combinator &Fact) {
    IO.mapRequired("Name", Fact.Name);
    IO.mapOptional("Bounded", Fact.Bounded, false);
    IO.mapOptional("Range", Fact.Range, false);
  }
};

/// `Instead` maps a category to text: `sleep: "await ..."`.
template <> struct CustomMappingTraits<std::vector<Advice>> {
  static void inputOne(IO &IO, StringRef Key, std::vector<Advice> &Value) {
    const std::optional<BlockingCategory> Category = categoryNamed(Key);
    if (!Category)
      return IO.setError("unknown category '" + Key + "'" + suggestionFor(Key));
    Advice &New = Value.emplace_back();
    New.Category = *Category;
    IO.mapRequired(Key, New.Text);
  }
  static void output(IO &IO, std::vector<Advice> &Value) {
    // The order in which they were read is that of a hash table.
    llvm::sort(Value, [](const Advice &First, const Advice &Second) {
      return First.Category < Second.Category;
    });
    for (Advice &Entry : Value)
      IO.mapRequired(spelling(Entry.Category), Entry.Text);
  }
};

template <> struct MappingTraits<LibraryModel> {
  static void mapping(IO &IO, LibraryModel &Model) {
    IO.mapRequired("Library", Model.Name);
    IO.mapOptional("Namespaces", Model.Namespaces);
    IO.mapOptional("Types", Model.Types);
    IO.mapOptional("Functions", Model.Functions);
    IO.mapOptional("Locks", Model.Locks);
    IO.mapOptional("Wrappers", Model.Wrappers);
    IO.mapOptional("Discards", Model.Discards);
    IO.mapOptional("DetachTokens", Model.DetachTokens);
    IO.mapOptional("Contexts", Model.Contexts);
    IO.mapOptional("TestBodies", Model.TestBodies);
    IO.mapOptional("Cancellations", Model.Cancellations);
    IO.mapOptional("Combinators", Model.Combinators);
    IO.mapOptional("Starter", Model.Starter, StringRef());
    // Unlike an empty list, an empty mapping would be written.
    if (!IO.outputting() || !Model.Instead.empty())
      IO.mapOptional("Instead", Model.Instead);
  }
};

} // namespace llvm::yaml

namespace async_tidy {

llvm::StringRef spelling(BlockingCategory Category) {
  switch (Category) {
  case BlockingCategory::Sleep:
    return "sleep";
  case BlockingCategory::Wait:
    return "wait";
  case BlockingCategory::Bridge:
    return "bridge";
  case BlockingCategory::Process:
    return "process";
  case BlockingCategory::DNS:
    return "dns";
  case BlockingCategory::Socket:
    return "socket";
  case BlockingCategory::Database:
    return "database";
  case BlockingCategory::HTTP:
    return "http";
  case BlockingCategory::Stdin:
    return "stdin";
  case BlockingCategory::Disk:
    return "disk";
  case BlockingCategory::Lock:
    return "lock";
  case BlockingCategory::CPU:
    return "cpu";
  case BlockingCategory::User:
    return "user";
  }
  llvm_unreachable("covered switch");
}

std::optional<BlockingCategory> categoryNamed(llvm::StringRef Spelling) {
  for (unsigned I = 0; I <= unsigned(BlockingCategory::User); ++I)
    if (spelling(BlockingCategory(I)) == Spelling)
      return BlockingCategory(I);
  return std::nullopt;
}

/// The word in which \p Problem lies.
static llvm::StringRef wordAt(const llvm::SMDiagnostic &Problem) {
  if (Problem.getColumnNo() < 0)
    return "";
  return Problem.getLineContents()
      .substr(Problem.getColumnNo())
      .take_while([](char C) { return llvm::isAlnum(C) || C == '-'; });
}

/// Says in \p Problem, which comes from the YAML library, what was expected.
static llvm::SMDiagnostic explained(const llvm::SMDiagnostic &Problem) {
  std::string Message = Problem.getMessage().str();
  llvm::StringRef Key = Message;
  if (Key.consume_front("unknown key '"))
    Message += suggestionFor(Key.take_until([](char C) { return C == '\''; }));
  else if (Message == "unknown enumerated scalar")
    Message = ("unknown value '" + wordAt(Problem) + "'").str() +
              suggestionFor(wordAt(Problem));
  return llvm::SMDiagnostic(*Problem.getSourceMgr(), Problem.getLoc(),
                            Problem.getFilename(), Problem.getLineNo(),
                            Problem.getColumnNo(), Problem.getKind(), Message,
                            Problem.getLineContents(), Problem.getRanges());
}

bool ModelFile::read(ModelProblemHandler Handler) {
  auto Forward = [](const llvm::SMDiagnostic &Problem, void *Context) {
    (*static_cast<ModelProblemHandler *>(Context))(explained(Problem));
  };
  Parser = std::make_unique<llvm::yaml::Input>(Text->getMemBufferRef(), nullptr,
                                               Forward, &Handler);
  do
    *Parser >> Models.emplace_back();
  while (!Parser->error() && Parser->nextDocument());
  return !Parser->error();
}

/// Whether \p Name is a name as models spell it: identifiers between `::`, the
/// last of which may be that of an operator or a destructor.
static bool isQualifiedName(llvm::StringRef Name) {
  llvm::SmallVector<llvm::StringRef, 4> Components;
  // `::f` is a function in the global namespace, whatever its language.
  Name.consume_front("::");
  Name.split(Components, "::");
  llvm::StringRef Last = Components.back();
  Last.consume_front("~");
  if (Last.starts_with("operator"))
    Last = "operator";
  Components.back() = Last;
  return llvm::all_of(Components, [](llvm::StringRef Component) {
    return !Component.empty() && !llvm::isDigit(Component.front()) &&
           llvm::all_of(Component,
                        [](char C) { return llvm::isAlnum(C) || C == '_'; });
  });
}

/// What the YAML library cannot check: that names are names, and that no two
/// entries of a kind say something about the same one.
bool ModelFile::verifyNames(ModelProblemHandler Handler) const {
  llvm::SourceMgr Sources;
  Sources.AddNewSourceBuffer(
      llvm::MemoryBuffer::getMemBuffer(Text->getMemBufferRef()), {});
  bool Valid = true;
  auto Complain = [&](llvm::StringRef Name, const llvm::Twine &Message) {
    Valid = false;
    const bool InText = Name.begin() >= Text->getBufferStart() &&
                        Name.end() <= Text->getBufferEnd();
    Handler(
        Sources.GetMessage(llvm::SMLoc::getFromPointer(
                               InText ? Name.data() : Text->getBufferStart()),
                           llvm::SourceMgr::DK_Error, Message));
  };
  auto Verify = [&](llvm::StringSet<> &Seen, llvm::StringRef Name) {
    if (!isQualifiedName(Name))
      Complain(Name, "'" + Name +
                         "' is no qualified name; expected one such as "
                         "'ns::Class::member', without template arguments and "
                         "parameters");
    else if (!Seen.insert(Name).second)
      Complain(Name, "'" + Name +
                         "' stands twice; expected one entry that "
                         "says all about it");
  };
  for (const LibraryModel &Model : Models) {
    auto VerifyList = [&](llvm::ArrayRef<llvm::StringRef> List) {
      llvm::StringSet<> Seen;
      for (llvm::StringRef Name : List)
        Verify(Seen, Name);
    };
    auto VerifyFacts = [&](const auto &Facts) {
      llvm::StringSet<> Seen;
      for (const auto &Fact : Facts)
        for (llvm::StringRef Name : Fact.Names)
          Verify(Seen, Name);
    };
    VerifyFacts(Model.Types);
    VerifyFacts(Model.Functions);
    VerifyFacts(Model.Locks);
    VerifyList(Model.Wrappers);
    VerifyList(Model.Discards);
    VerifyList(Model.DetachTokens);
    VerifyList(Model.Contexts);
    VerifyList(Model.TestBodies);
    VerifyList(Model.Cancellations);
  }
  return Valid;
}

std::unique_ptr<ModelFile>
ModelFile::parse(std::unique_ptr<llvm::MemoryBuffer> Text,
                 ModelProblemHandler Handler) {
  std::unique_ptr<ModelFile> File(new ModelFile(std::move(Text)));
  if (!File->read(Handler) || !File->verifyNames(Handler))
    return nullptr;
  return File;
}

void writeModel(const LibraryModel &Model, llvm::raw_ostream &OS) {
  llvm::yaml::Output Writer(OS);
  LibraryModel Copy = Model;
  Writer << Copy;
}

} // namespace async_tidy

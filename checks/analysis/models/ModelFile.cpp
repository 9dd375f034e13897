//===--- ModelFile.cpp - Read a model from YAML ---------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/ModelFile.h"
#include "async-tidy/models/Suggestion.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include <array>
#include <map>

using namespace async_tidy;

namespace {

/// What is known while a file is read. The YAML library hands it to what
/// follows as the context of its IO.
struct Reading {
  Reading(ModelProblemHandler Handler, llvm::StringRef Text)
      : Handler(Handler), Text(Text) {}

  ModelProblemHandler Handler;
  llvm::StringRef Text;
  const llvm::yaml::Input *Parser = nullptr;
  /// The keys of the mapping that was read last.
  std::vector<llvm::StringRef> Keys;
  /// The last message about a value, whose text the library borrows.
  std::string Message;
  /// What comes after the first problem follows from it.
  bool HasFailed = false;
};

/// Maps the keys of one mapping as IO does, and remembers in Reading which keys
/// there are.
class KeyReader {
public:
  explicit KeyReader(llvm::yaml::IO &Of) : Of(Of) {}
  ~KeyReader() {
    if (auto *Context = static_cast<Reading *>(Of.getContext()))
      Context->Keys = std::move(Keys);
  }

  bool outputting() const { return Of.outputting(); }
  template <typename... Ts> void mapRequired(llvm::StringRef Key, Ts &&...Arg) {
    Keys.push_back(Key);
    Of.mapRequired(Key, std::forward<Ts>(Arg)...);
  }
  template <typename... Ts> void mapOptional(llvm::StringRef Key, Ts &&...Arg) {
    Keys.push_back(Key);
    Of.mapOptional(Key, std::forward<Ts>(Arg)...);
  }

private:
  llvm::yaml::IO &Of;
  std::vector<llvm::StringRef> Keys;
};

/// A value of the schema that is one of a few words.
template <typename T> struct Word {
  llvm::StringRef Spelling;
  T Value;
};

template <typename T> constexpr std::nullptr_t Words = nullptr;
template <>
constexpr std::array Words<Start>{Word<Start>{"lazy", Start::Lazy},
                                  Word<Start>{"eager", Start::Eager},
                                  Word<Start>{"operation", Start::Operation}};
template <>
constexpr std::array Words<Drop>{Word<Drop>{"never-runs", Drop::NeverRuns},
                                 Word<Drop>{"continues", Drop::Continues},
                                 Word<Drop>{"cancels", Drop::Cancels},
                                 Word<Drop>{"waits", Drop::Waits},
                                 Word<Drop>{"leaks", Drop::Leaks},
                                 Word<Drop>{"nothing", Drop::Nothing}};
template <>
constexpr std::array Words<BlockingCategory>{
    Word<BlockingCategory>{"sleep", BlockingCategory::Sleep},
    Word<BlockingCategory>{"wait", BlockingCategory::Wait},
    Word<BlockingCategory>{"bridge", BlockingCategory::Bridge},
    Word<BlockingCategory>{"process", BlockingCategory::Process},
    Word<BlockingCategory>{"dns", BlockingCategory::DNS},
    Word<BlockingCategory>{"socket", BlockingCategory::Socket},
    Word<BlockingCategory>{"database", BlockingCategory::Database},
    Word<BlockingCategory>{"http", BlockingCategory::HTTP},
    Word<BlockingCategory>{"stdin", BlockingCategory::Stdin},
    Word<BlockingCategory>{"disk", BlockingCategory::Disk},
    Word<BlockingCategory>{"lock", BlockingCategory::Lock},
    Word<BlockingCategory>{"cpu", BlockingCategory::CPU},
    Word<BlockingCategory>{"user", BlockingCategory::User}};
static_assert(
    [] {
      for (unsigned I = 0; I < Words<BlockingCategory>.size(); ++I)
        if (Words<BlockingCategory>[I].Value != BlockingCategory(I))
          return false;
      return Words<BlockingCategory>.back().Value == BlockingCategory::User;
    }(),
    "each category has its place");
template <>
constexpr std::array Words<Invokes>{
    Word<Invokes>{"synchronously", Invokes::Synchronously},
    Word<Invokes>{"offloaded", Invokes::Offloaded},
    Word<Invokes>{"event-loop", Invokes::OnEventLoop}};
template <>
constexpr std::array Words<CallableResult>{
    Word<CallableResult>{"dropped", CallableResult::Dropped},
    Word<CallableResult>{"consumed", CallableResult::Consumed}};
template <>
constexpr std::array Words<DetachedErrors>{
    Word<DetachedErrors>{"lost", DetachedErrors::Lost},
    Word<DetachedErrors>{"terminate", DetachedErrors::Terminate},
    Word<DetachedErrors>{"handled", DetachedErrors::Handled}};
template <>
constexpr std::array Words<PoolKind>{
    Word<PoolKind>{"shared", PoolKind::Shared},
    Word<PoolKind>{"blocking", PoolKind::Blocking},
    Word<PoolKind>{"unknown", PoolKind::Unknown}};
template <>
constexpr std::array Words<Convention>{
    Word<Convention>{"particle", Convention::Particle},
    Word<Convention>{"step", Convention::Step},
    Word<Convention>{"ordered", Convention::Ordered},
    Word<Convention>{"stream-part", Convention::StreamPart},
    Word<Convention>{"waits", Convention::Waits},
    Word<Convention>{"paces", Convention::Paces},
    Word<Convention>{"acquires", Convention::Acquires},
    Word<Convention>{"releases", Convention::Releases},
    Word<Convention>{"ends", Convention::Ends},
    Word<Convention>{"starts", Convention::Starts},
    Word<Convention>{"logs", Convention::Logs},
    Word<Convention>{"guard", Convention::Guard},
    Word<Convention>{"place", Convention::Place},
    Word<Convention>{"future", Convention::Future},
    Word<Convention>{"concurrent", Convention::Concurrent}};
template <>
constexpr std::array Words<LockEffect>{
    Word<LockEffect>{"acquires", LockEffect::Acquires},
    Word<LockEffect>{"tries", LockEffect::Tries},
    Word<LockEffect>{"releases", LockEffect::Releases}};
template <>
constexpr std::array Words<LockRole>{Word<LockRole>{"mutex", LockRole::Mutex},
                                     Word<LockRole>{"guard", LockRole::Guard},
                                     Word<LockRole>{"defers", LockRole::Defers},
                                     Word<LockRole>{"tries", LockRole::Tries}};
template <>
constexpr std::array Words<LockOwner>{
    Word<LockOwner>{"thread", LockOwner::Thread},
    Word<LockOwner>{"coroutine", LockOwner::Coroutine}};

} // namespace

/// A message about \p Spelling, which is none of the words of T.
template <typename T>
static std::string unknownWord(llvm::StringRef What, llvm::StringRef Spelling) {
  std::vector<llvm::StringRef> Known;
  for (const Word<T> &Candidate : Words<T>)
    Known.push_back(Candidate.Spelling);
  std::string Expected = didYouMean(Spelling, Known);
  if (Expected.empty())
    Expected = "; expected one of " + llvm::join(Known, ", ");
  return ("unknown " + What + " '" + Spelling + "'").str() + Expected;
}

LLVM_YAML_IS_SEQUENCE_VECTOR(TypeFact)
LLVM_YAML_IS_SEQUENCE_VECTOR(FunctionFact)
LLVM_YAML_IS_SEQUENCE_VECTOR(LockFact)
LLVM_YAML_IS_SEQUENCE_VECTOR(PoolFact)
LLVM_YAML_IS_SEQUENCE_VECTOR(Combinator)
LLVM_YAML_IS_SEQUENCE_VECTOR(ConventionFact)
LLVM_YAML_IS_DOCUMENT_LIST_VECTOR(LibraryModel)

namespace llvm::yaml {

template <typename T>
  requires(std::is_enum_v<T> && requires { Words<T>.size(); })
struct ScalarTraits<T> {
  static void output(const T &Value, void *, raw_ostream &OS) {
    OS << llvm::find_if(Words<T>, [&](const Word<T> &Known) {
            return Known.Value == Value;
          })->Spelling;
  }
  static StringRef input(StringRef Spelling, void *Context, T &Value) {
    for (const Word<T> &Known : Words<T>)
      if (Known.Spelling == Spelling) {
        Value = Known.Value;
        return "";
      }
    std::string &Message = static_cast<Reading *>(Context)->Message;
    return Message = unknownWord<T>("value", Spelling);
  }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

static constexpr char NeedsName[] = "expected at least one name";

template <> struct MappingTraits<TypeFact> {
  static void mapping(IO &Of, TypeFact &Fact) {
    KeyReader IO(Of);
    IO.mapRequired("Names", Fact.Names);
    IO.mapRequired("Start", Fact.StartPolicy);
    IO.mapRequired("Drop", Fact.DropEffect);
    IO.mapOptional("DropIsIdiom", Fact.DropIsIdiom, false);
  }

  static std::string validate(IO &, TypeFact &Fact) {
    return Fact.Names.empty() ? NeedsName : "";
  }
};

template <> struct MappingTraits<FunctionFact> {
  static void mapping(IO &Of, FunctionFact &Fact) {
    KeyReader IO(Of);
    IO.mapRequired("Names", Fact.Names);
    IO.mapOptional("Blocks", Fact.Blocks);
    IO.mapOptional("UnlessZero", Fact.UnlessZero);
    IO.mapOptional("UnlessZeroBehind", Fact.UnlessZeroBehind);
    IO.mapOptional("OnlyIfZero", Fact.OnlyIfZero);
    IO.mapOptional("OnlyWithFlag", Fact.OnlyWithFlag);
    IO.mapOptional("UnlessFlag", Fact.UnlessFlag);
    IO.mapOptional("FlagsIn", Fact.FlagsIn);
    IO.mapOptional("OnlyWithArguments", Fact.OnlyWithArguments);
    IO.mapOptional("Descriptor", Fact.Descriptor);
    IO.mapOptional("MakesDescriptor", Fact.MakesDescriptor, false);
    IO.mapOptional("FirstParameter", Fact.FirstParameter, StringRef());
    IO.mapOptional("Instead", Fact.Instead, StringRef());
    IO.mapOptional("AwaitsArgument", Fact.AwaitsArgument);
    IO.mapOptional("RunsCallables", Fact.RunsCallables);
    IO.mapOptional("CallableResults", Fact.CallableResults);
    IO.mapOptional("AwaitsInTurn", Fact.AwaitsInTurn, false);
    IO.mapOptional("DropsCallables", Fact.DropsCallables, false);
    IO.mapOptional("Detaches", Fact.Detaches);
    IO.mapOptional("Locking", Fact.Locking);
    IO.mapOptional("RegistersTests", Fact.RegistersTests, false);
    IO.mapOptional("Ordered", Fact.Ordered, false);
    IO.mapOptional("Concurrent", Fact.Concurrent, false);
    IO.mapOptional("Paces", Fact.Paces, false);
    IO.mapOptional("MovesToPool", Fact.MovesToPool);
    IO.mapOptional("ReturnsPool", Fact.ReturnsPool);
    IO.mapOptional("MovesToLoop", Fact.MovesToLoop, false);
    IO.mapOptional("Observes", Fact.Observes, false);
    IO.mapOptional("ReadyIf", Fact.ReadyIf, StringRef());
    IO.mapOptional("MakesReady", Fact.MakesReady, false);
    IO.mapOptional("ResultWaits", Fact.ResultWaits, false);
    IO.mapOptional("WaitsOnlyIn", Fact.WaitsOnlyIn, StringRef());
  }

  static std::string validate(IO &, FunctionFact &Fact) {
    if (Fact.Names.empty())
      return NeedsName;
    if (!Fact.Blocks && (Fact.UnlessZero || Fact.UnlessZeroBehind ||
                         Fact.OnlyIfZero || !Fact.OnlyWithFlag.empty() ||
                         Fact.OnlyWithArguments || Fact.AwaitsArgument ||
                         !Fact.Instead.empty() || !Fact.WaitsOnlyIn.empty()))
      return "UnlessZero, UnlessZeroBehind, OnlyIfZero, OnlyWithFlag, "
             "OnlyWithArguments, AwaitsArgument, Instead and WaitsOnlyIn say "
             "more about a blocking function, so they need Blocks";
    return "";
  }
};

template <> struct MappingTraits<LockFact> {
  static void mapping(IO &Of, LockFact &Fact) {
    KeyReader IO(Of);
    IO.mapRequired("Names", Fact.Names);
    IO.mapRequired("Role", Fact.Role);
    IO.mapOptional("HeldBy", Fact.HeldBy);
  }

  static std::string validate(IO &, LockFact &Fact) {
    if (Fact.Names.empty())
      return NeedsName;
    if (Fact.Role == LockRole::Mutex && !Fact.HeldBy)
      return "a mutex needs HeldBy: thread or coroutine";
    return "";
  }
};

template <> struct MappingTraits<PoolFact> {
  static void mapping(IO &Of, PoolFact &Fact) {
    KeyReader IO(Of);
    IO.mapRequired("Names", Fact.Names);
    IO.mapRequired("Threads", Fact.Threads);
  }

  static std::string validate(IO &, PoolFact &Fact) {
    return Fact.Names.empty() ? NeedsName : "";
  }
};

template <> struct MappingTraits<Combinator> {
  static void mapping(IO &Of, Combinator &Fact) {
    KeyReader IO(Of);
    IO.mapRequired("Name", Fact.Name);
    IO.mapOptional("Bounded", Fact.Bounded, false);
    IO.mapOptional("Range", Fact.Range, false);
  }
};

template <> struct MappingTraits<ConventionFact> {
  static void mapping(IO &Of, ConventionFact &Fact) {
    KeyReader IO(Of);
    IO.mapRequired("Means", Fact.Means);
    IO.mapOptional("Words", Fact.Words);
    IO.mapOptional("NotWords", Fact.NotWords);
  }

  static std::string validate(IO &, ConventionFact &Fact) {
    return Fact.Words.empty() && Fact.NotWords.empty()
               ? "expected at least one word in Words or NotWords"
               : "";
  }
};

/// `Instead` maps a category to text: `sleep: "await ..."`.
template <> struct CustomMappingTraits<std::vector<Advice>> {
  static void inputOne(IO &IO, StringRef Key, std::vector<Advice> &Value) {
    const std::optional<BlockingCategory> Category = categoryNamed(Key);
    if (!Category)
      return IO.setError(unknownWord<BlockingCategory>("category", Key));
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
  static void mapping(IO &Of, LibraryModel &Model) {
    KeyReader IO(Of);
    IO.mapRequired("Library", Model.Name);
    IO.mapOptional("Namespaces", Model.Namespaces);
    IO.mapOptional("Types", Model.Types);
    IO.mapOptional("Functions", Model.Functions);
    IO.mapOptional("Locks", Model.Locks);
    IO.mapOptional("Pools", Model.Pools);
    IO.mapOptional("Wrappers", Model.Wrappers);
    IO.mapOptional("Discards", Model.Discards);
    IO.mapOptional("DetachTokens", Model.DetachTokens);
    IO.mapOptional("Contexts", Model.Contexts);
    IO.mapOptional("TestBodies", Model.TestBodies);
    IO.mapOptional("Cancellations", Model.Cancellations);
    IO.mapOptional("CancellationTokens", Model.CancellationTokens);
    IO.mapOptional("ErrorTypes", Model.ErrorTypes);
    IO.mapOptional("MemoryFolders", Model.MemoryFolders);
    IO.mapOptional("Combinators", Model.Combinators);
    IO.mapOptional("Starter", Model.Starter, StringRef());
    // Unlike an empty list, an empty mapping would be written.
    if (!IO.outputting() || !Model.Instead.empty())
      IO.mapOptional("Instead", Model.Instead);
    IO.mapOptional("Conventions", Model.Conventions);
  }

  static std::string validate(IO &IO, LibraryModel &Model) {
    // The library cannot bear a second error where the first left no node.
    return Model.Name.empty() && !IO.error()
               ? "expected the name of the library in Library"
               : "";
  }
};

} // namespace llvm::yaml

namespace async_tidy {

llvm::StringRef spelling(BlockingCategory Category) {
  return Words<BlockingCategory>[unsigned(Category)].Spelling;
}

static llvm::StringRef spelling(Convention Meaning) {
  return llvm::find_if(Words<Convention>,
                       [&](const Word<Convention> &Known) {
                         return Known.Value == Meaning;
                       })
      ->Spelling;
}

std::optional<BlockingCategory> categoryNamed(llvm::StringRef Spelling) {
  for (const Word<BlockingCategory> &Known : Words<BlockingCategory>)
    if (Known.Spelling == Spelling)
      return Known.Value;
  return std::nullopt;
}

/// What the YAML library means by \p Message, in terms of what was expected.
static std::string explained(llvm::StringRef Message, const Reading &Context) {
  llvm::StringRef Key = Message;
  if (Key.consume_front("unknown key '"))
    return Message.str() +
           didYouMean(Key.take_until([](char C) { return C == '\''; }),
                      Context.Keys);
  return llvm::StringSwitch<std::string>(Message)
      .Case("not a sequence", "expected a list, as in '[a, b]'")
      .Case("not a mapping", "expected a key and its value, as in 'key: value'")
      .Case("unexpected scalar", "expected a single value")
      .Case("invalid boolean", "expected 'true' or 'false'")
      .Case("unknown node kind", "expected a value, not an alias")
      .Case("invalid number", "expected a number, as in '0'")
      .Default(Message.str());
}

/// The sign with which the value begins that \p Problem is about, if the
/// library finds the value only where the text goes on: an alias, or the colon
/// before no value at all.
static std::optional<char> signBefore(const llvm::SMDiagnostic &Problem,
                                      const Reading &Context) {
  if (Problem.getMessage() == "unknown node kind")
    return '*';
  if (Problem.getMessage() == "unexpected scalar" &&
      llvm::isa<llvm::yaml::NullNode>(Context.Parser->getCurrentNode()))
    return ':';
  return std::nullopt;
}

static llvm::SMLoc placeOf(const llvm::SMDiagnostic &Problem,
                           const Reading &Context) {
  const char *Begin = Context.Text.begin();
  const char *Place = Problem.getLoc().getPointer();
  if (!Place)
    return llvm::SMLoc::getFromPointer(Begin);
  if (const std::optional<char> Sign = signBefore(Problem, Context))
    while (Place != Begin && *Place != *Sign)
      --Place;
  return llvm::SMLoc::getFromPointer(Place);
}

static void handleProblem(const llvm::SMDiagnostic &Problem, void *Context) {
  auto &Read = *static_cast<Reading *>(Context);
  if (std::exchange(Read.HasFailed, true))
    return;
  const std::string Message = explained(Problem.getMessage(), Read);
  Read.Handler(Problem.getSourceMgr()->GetMessage(placeOf(Problem, Read),
                                                  Problem.getKind(), Message));
}

/// Tells \p Handler of a problem at \p Place, which is part of the text or a
/// copy of a part.
void ModelFile::complain(llvm::StringRef Place, const llvm::Twine &Message,
                         ModelProblemHandler Handler) const {
  llvm::SourceMgr Sources;
  Sources.AddNewSourceBuffer(
      llvm::MemoryBuffer::getMemBuffer(Text->getMemBufferRef()), {});
  const bool IsCopy = Place.begin() < Text->getBufferStart() ||
                      Place.end() > Text->getBufferEnd();
  Handler(
      Sources.GetMessage(llvm::SMLoc::getFromPointer(
                             IsCopy ? Text->getBufferStart() : Place.data()),
                         llvm::SourceMgr::DK_Error, Message));
}

bool ModelFile::read(ModelProblemHandler Handler) {
  Reading Context(Handler, Text->getBuffer());
  Parser = std::make_unique<llvm::yaml::Input>(
      Text->getMemBufferRef(), &Context, handleProblem, &Context);
  Context.Parser = Parser.get();
  *Parser >> Models;
  Parser->setContext(nullptr);
  // The library fails without a word on some files that are no YAML at all.
  if ((Parser->error() || Models.empty()) && !Context.HasFailed)
    complain(Text->getBuffer().take_front(0),
             "expected a model, which begins with 'Library: ...'", Handler);
  return !Parser->error() && !Models.empty();
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

/// Whether \p Text can be what the convention \p Of speaks of: a word as it is
/// once a name is split into words, or the name of a member.
static bool isWordOf(Convention Of, llvm::StringRef Text) {
  if (Of == Convention::Future || Of == Convention::Concurrent)
    return isQualifiedName(Text) && !Text.contains(':');
  return !Text.empty() && llvm::all_of(Text, llvm::isLower);
}

/// What the YAML library cannot check: that names are names, and that no two
/// entries of a kind say something about the same one.
bool ModelFile::verifyNames(ModelProblemHandler Handler) const {
  bool Valid = true;
  auto Complain = [&](llvm::StringRef Name, const llvm::Twine &Message) {
    Valid = false;
    complain(Name, Message, Handler);
  };
  auto VerifyName = [&](llvm::StringRef Name) {
    if (isQualifiedName(Name))
      return true;
    Complain(Name, "'" + Name +
                       "' is no qualified name; expected one such as "
                       "'ns::Class::member', without template arguments and "
                       "parameters");
    return false;
  };
  auto Verify = [&](llvm::StringSet<> &Seen, llvm::StringRef Name) {
    if (VerifyName(Name) && !Seen.insert(Name).second)
      Complain(Name, "'" + Name +
                         "' stands twice; expected one entry that "
                         "says all about it");
  };
  auto VerifyFacts = [&](llvm::StringSet<> &Seen, const auto &Facts) {
    for (const auto &Fact : Facts)
      for (llvm::StringRef Name : Fact.Names)
        Verify(Seen, Name);
  };
  auto VerifyList = [&](llvm::ArrayRef<llvm::StringRef> List) {
    llvm::StringSet<> Seen;
    for (llvm::StringRef Name : List)
      Verify(Seen, Name);
  };
  // Of two models that say something about a name, only one can count.
  llvm::StringSet<> Types, Functions, Locks, Pools;
  std::map<Convention, llvm::StringSet<>> Conventions;
  auto VerifyWords = [&](const ConventionFact &Fact) {
    for (const auto *List : {&Fact.Words, &Fact.NotWords})
      for (llvm::StringRef Text : *List)
        if (!isWordOf(Fact.Means, Text))
          Complain(Text, "'" + Text +
                             "' is no word of a name; expected one in "
                             "lower case, such as 'send', or, for a "
                             "member, its name");
        else if (!Conventions[Fact.Means].insert(Text).second)
          Complain(Text, "'" + Text +
                             "' stands twice; expected one entry that "
                             "says whether it means this");
  };
  for (const LibraryModel &Model : Models) {
    VerifyFacts(Types, Model.Types);
    VerifyFacts(Functions, Model.Functions);
    VerifyFacts(Locks, Model.Locks);
    VerifyFacts(Pools, Model.Pools);
    for (const FunctionFact &Fact : Model.Functions)
      if (!Fact.FirstParameter.empty())
        VerifyName(Fact.FirstParameter);
    llvm::StringSet<> Combinators;
    for (const Combinator &Fact : Model.Combinators)
      Verify(Combinators, Fact.Name);
    VerifyList(Model.Namespaces);
    VerifyList(Model.Wrappers);
    VerifyList(Model.Discards);
    VerifyList(Model.DetachTokens);
    VerifyList(Model.Contexts);
    VerifyList(Model.TestBodies);
    VerifyList(Model.Cancellations);
    VerifyList(Model.CancellationTokens);
    VerifyList(Model.ErrorTypes);
    for (llvm::StringRef Folder : Model.MemoryFolders)
      if (!Folder.starts_with("/") || Folder.ends_with("/"))
        Complain(Folder, "'" + Folder +
                             "' is no folder; expected one such as "
                             "'/proc', without a slash at its end");
    for (const ConventionFact &Fact : Model.Conventions)
      VerifyWords(Fact);
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

void removeKnownNames(LibraryModel &Model, KnownNames &Known) {
  auto RemoveFrom = [](auto &Facts, llvm::StringSet<> &Names) {
    for (auto &Fact : Facts)
      llvm::erase_if(Fact.Names, [&](llvm::StringRef Name) {
        return !Names.insert(Name).second;
      });
    llvm::erase_if(Facts, [](const auto &Fact) { return Fact.Names.empty(); });
  };
  RemoveFrom(Model.Types, Known["Types"]);
  RemoveFrom(Model.Functions, Known["Functions"]);
  RemoveFrom(Model.Locks, Known["Locks"]);
  RemoveFrom(Model.Pools, Known["Pools"]);
  for (ConventionFact &Fact : Model.Conventions) {
    llvm::StringSet<> &Words =
        Known[("Conventions of " + spelling(Fact.Means)).str()];
    for (auto *List : {&Fact.Words, &Fact.NotWords})
      llvm::erase_if(*List, [&](llvm::StringRef Word) {
        return !Words.insert(Word).second;
      });
  }
  llvm::erase_if(Model.Conventions, [](const ConventionFact &Fact) {
    return Fact.Words.empty() && Fact.NotWords.empty();
  });
}

void writeModel(const LibraryModel &Model, llvm::raw_ostream &OS) {
  llvm::yaml::Output Writer(OS);
  LibraryModel Copy = Model;
  Writer << Copy;
}

} // namespace async_tidy

//===--- SharedParse.cpp - Parses headers once for several units ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SharedParse.h"
#include "Directives.h"
#include "RoomInTables.h"
#include "input/ParseOnly.h"
#include "input/SystemBodySkipper.h"
#include "platform/AbsolutePath.h"
#include "platform/ReplaceFile.h"
#include "platform/UserError.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Lex/Pragma.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/Path.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {
namespace {

/// Notes which file includes which, whether all are headers of the system, and
/// on which macros they depend, be they defined or not.
class PreambleWatcher : public PPCallbacks {
public:
  PreambleWatcher(Preprocessor &Macros, PreambleContents &Contents,
                  bool &IsOfSystem)
      : Macros(Macros), Sources(Macros.getSourceManager()), Contents(Contents),
        IsOfSystem(IsOfSystem) {}

  /// Nothing more counts.
  void end() { HasEnded = true; }

  void InclusionDirective(SourceLocation Hash, const Token &, StringRef, bool,
                          CharSourceRange, OptionalFileEntryRef File, StringRef,
                          StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind Kind) override {
    if (!File || HasEnded)
      return;
    IsOfSystem &= SrcMgr::isSystem(Kind);
    const unsigned To = Contents.add(absolutePath(File->getName()));
    const FileID Including = Sources.getFileID(Hash);
    if (Including == Sources.getMainFileID())
      return;
    if (const auto From = Sources.getFileEntryRefForID(Including))
      Contents.addInclude(Contents.add(absolutePath(From->getName())), To);
  }
  void MacroExpands(const Token &Name, const MacroDefinition &, SourceRange,
                    const MacroArgs *) override {
    note(Name);
  }
  void If(SourceLocation, SourceRange Condition, ConditionValueKind) override {
    noteNamesIn(Condition);
  }
  void Elif(SourceLocation, SourceRange Condition, ConditionValueKind,
            SourceLocation) override {
    noteNamesIn(Condition);
  }
  void Ifdef(SourceLocation, const Token &Name,
             const MacroDefinition &) override {
    note(Name);
  }
  void Ifndef(SourceLocation, const Token &Name,
              const MacroDefinition &) override {
    note(Name);
  }
  using PPCallbacks::Elifdef;
  void Elifdef(SourceLocation, const Token &Name,
               const MacroDefinition &) override {
    note(Name);
  }
  using PPCallbacks::Elifndef;
  void Elifndef(SourceLocation, const Token &Name,
                const MacroDefinition &) override {
    note(Name);
  }

  /// \p Read is an identifier of the code, after all macros were replaced, or
  /// one that is asked for.
  void note(const Token &Read) {
    if (Read.isAnnotation() || HasEnded)
      return;
    if (const IdentifierInfo *Name = Read.getIdentifierInfo())
      if (Noted.insert(Name).second)
        Contents.addName(Name->getName());
  }

private:
  void noteNamesIn(SourceRange Condition) {
    if (HasEnded)
      return;
    // A lexer wants its text to end with a null.
    const std::string Copy =
        Lexer::getSourceText(CharSourceRange::getTokenRange(Condition), Sources,
                             Macros.getLangOpts())
            .str();
    const StringRef Code = Copy;
    Lexer Tokens(SourceLocation(), Macros.getLangOpts(), Code.begin(),
                 Code.begin(), Code.end());
    Token Read;
    for (bool AtEnd = false; !AtEnd;) {
      AtEnd = Tokens.LexFromRawLexer(Read);
      if (Read.is(tok::raw_identifier))
        Contents.addName(Read.getRawIdentifier());
    }
  }

  Preprocessor &Macros;
  const SourceManager &Sources;
  PreambleContents &Contents;
  bool &IsOfSystem;
  bool HasEnded = false;
  llvm::DenseSet<const IdentifierInfo *> Noted;
};

} // namespace

/// The pragma that stands where the shared headers end.
static constexpr StringRef PragmaName = "async_tidy_units";

/// The process of a unit ends with it to be started once more.
static constexpr int TryAgain = 3;

/// What follows the path of the errors of a unit in that of the macros to hide.
static constexpr StringRef HiddenSuffix = ".hidden";

/// Counts the errors of the headers, and hands on those of a unit.
class SharedParse::Diagnostics : public DiagnosticConsumer {
public:
  void setTarget(DiagnosticConsumer &To) { Target = &To; }
  /// The first error of the headers, with its place.
  const std::string &firstError() const { return First; }
  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const Diagnostic &Info) override {
    if (Target)
      Target->HandleDiagnostic(Level, Info);
    else if (Level >= DiagnosticsEngine::Error && First.empty())
      First = described(Info);
    DiagnosticConsumer::HandleDiagnostic(Level, Info);
  }
  void EndSourceFile() override {
    if (Target)
      Target->EndSourceFile();
  }
  void finish() override {
    if (Target)
      Target->finish();
  }

private:
  static std::string described(const Diagnostic &Info) {
    llvm::SmallString<128> Text;
    Info.FormatDiagnostic(Text);
    if (!Info.hasSourceManager() || Info.getLocation().isInvalid())
      return Text.str().str();
    return fmt::format(
        "{}: {}", Info.getLocation().printToString(Info.getSourceManager()),
        StringRef(Text));
  }

  DiagnosticConsumer *Target = nullptr;
  std::string First;
};

/// Hands on what a unit declares.
class SharedParse::Declarations : public ASTConsumer {
public:
  void setTarget(std::unique_ptr<ASTConsumer> To) { Target = std::move(To); }
  bool HandleTopLevelDecl(DeclGroupRef Group) override {
    return !Target || Target->HandleTopLevelDecl(Group);
  }
  void HandleTranslationUnit(ASTContext &Context) override {
    if (Target)
      Target->HandleTranslationUnit(Context);
  }

private:
  std::unique_ptr<ASTConsumer> Target;
};

/// Goes on with the units where it stands.
class SharedParse::UnitsPragma : public PragmaHandler {
public:
  UnitsPragma(SharedParse &Parse, PreambleWatcher &Watcher)
      : PragmaHandler(PragmaName), Parse(Parse), Watcher(Watcher) {}

  void HandlePragma(Preprocessor &Reader, PragmaIntroducer,
                    Token &First) override {
    const SourceLocation Where = First.getLocation();
    Reader.DiscardUntilEndOfDirective();
    Parse.goOn(Reader, Where);
    if (!Parse.Unit)
      return;
    Watcher.end();
    Reader.setTokenWatcher(nullptr);
  }

private:
  SharedParse &Parse;
  PreambleWatcher &Watcher;
};

class SharedParse::Action : public ASTFrontendAction {
public:
  explicit Action(SharedParse &Parse) : Parse(Parse) {}

protected:
  bool BeginInvocation(CompilerInstance &Compiler) override {
    readFilesAtOnce(Compiler);
    Parse.Compiler = &Compiler;
    const FileEntryRef File = Compiler.getFileManager().getVirtualFileRef(
        Parse.wrapper(), off_t(Parse.Text.size()), /*ModificationTime=*/0);
    Compiler.getSourceManager().overrideFileContents(
        File, llvm::MemoryBuffer::getMemBuffer(Parse.Text));
    return true;
  }
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler,
                                                 StringRef) override {
    Preprocessor &Reader = Compiler.getPreprocessor();
    ignoreDiagnosticPragmas(Reader);
    auto Watcher = std::make_unique<PreambleWatcher>(Reader, Parse.Contents,
                                                     Parse.IsOfSystem);
    Reader.setTokenWatcher(
        [Names = Watcher.get()](const Token &Read) { Names->note(Read); });
    Reader.AddPragmaHandler(new UnitsPragma(Parse, *Watcher));
    Reader.addPPCallbacks(std::move(Watcher));
    auto Declared = std::make_unique<Declarations>();
    Parse.Declared = Declared.get();
    if (!Parse.SkipBodies)
      return Declared;
    return std::make_unique<SystemBodySkipper>(std::move(Declared));
  }
  void EndSourceFileAction() override {
    if (!Parse.Unit)
      return;
    Parse.Continued.end(getCompilerInstance());
    Parse.Reader = getCompilerInstance().getPreprocessorPtr();
  }

private:
  SharedParse &Parse;
};

class SharedParse::Factory : public tooling::FrontendActionFactory {
public:
  explicit Factory(SharedParse &Parse) : Parse(Parse) {}
  std::unique_ptr<FrontendAction> create() override {
    return std::make_unique<Action>(Parse);
  }

private:
  SharedParse &Parse;
};

SharedParse::SharedParse(const PreambleTask &Task, bool SkipBodies,
                         unsigned Timeout,
                         llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS,
                         SharedUnit &Unit)
    : Task(Task), SkipBodies(SkipBodies), Timeout(Timeout), FS(std::move(FS)),
      Continued(Unit), Errors(std::make_unique<Diagnostics>()) {}

SharedParse::~SharedParse() = default;

/// Includes \p Headers, and goes on behind them.
static std::string textOf(llvm::ArrayRef<std::string> Headers) {
  std::string Text;
  for (const std::string &Header : Headers)
    Text += "#include " + Header + '\n';
  // The declaration keeps the parser from looking at the pragma before it is
  // done with those of the headers.
  return Text + fmt::format(";\n#pragma {}\n", PragmaName);
}

llvm::Expected<size_t>
SharedParse::run(llvm::function_ref<void(size_t)> Wanted) {
  initializeTargets();
  OnShared = Wanted;
  Text = textOf(Task.Groups.front().Headers);
  Factory Actions(*this);
  (void)parseOnly(
      Task.Units.front().Command, /*ModuleCache=*/"", FS, *Errors,
      [&](std::shared_ptr<CompilerInvocation> Invocation,
          const llvm::IntrusiveRefCntPtr<FileManager> &Files) {
        FrontendOptions &Frontend = Invocation->getFrontendOpts();
        FirstSource = Frontend.Inputs.front().getFile().str();
        Frontend.Inputs = {FrontendInputFile(wrapper(), Frontend.DashX)};
        Frontend.SkipFunctionBodies = SkipBodies;
        Frontend.DisableFree = true;
        return Actions.runInvocation(std::move(Invocation), Files.get(),
                                     std::make_shared<PCHContainerOperations>(),
                                     Errors.get());
      });
  if (Unit)
    return *Unit;
  return userError("{}", whyNot());
}

static std::string folderOf(StringRef File) {
  const StringRef Folder = llvm::sys::path::parent_path(File);
  return Folder.empty() ? "." : Folder.str();
}

std::string SharedParse::wrapper() const {
  return folderOf(FirstSource) + "/async-tidy-shared-headers.cpp";
}

/// Whether \p Unit reads all that was shared anyway.
bool SharedParse::readsAll(const PreambleTask::Unit &Unit) const {
  if (Task.ArePrefix)
    return true;
  llvm::StringSet<> Read(llvm::from_range, Task.Files);
  for (const unsigned Number : Unit.Lacks)
    Read.erase(Task.Files[Number]);
  return llvm::all_of(Contents.files(), [&](const std::string &File) {
    return Read.contains(File);
  });
}

/// Why the headers that were parsed cannot be shared; empty if they can.
std::string SharedParse::whyNot() const {
  if (Errors->getNumErrors() > 0)
    return Errors->firstError();
  // These tell which file is compiled.
  for (const StringRef Macro : {"__BASE_FILE__", "__INCLUDE_LEVEL__"})
    if (Contents.dependsOn(Macro))
      return fmt::format("a header uses '{}'", Macro);
  return IsOfSystem || Task.ArePrefix ? ""
                                      : "not all of them are of the system";
}

bool SharedParse::hasInner() const {
  return llvm::any_of(llvm::drop_begin(Task.Groups),
                      [&](const auto &Other) { return Other.Outer == Group; });
}

/// Where the headers of the group end: copies the process for all that is read
/// behind them, and has the compiler read that there.
void SharedParse::goOn(Preprocessor &Reader, SourceLocation Where) {
  if (!whyNot().empty())
    return;
  OnShared(Group);
  makeRoomInTables(Compiler->getSema(), hasInner() ? 4 : 2);
  const std::optional<Copy> Started = forkCopies();
  if (!Started)
    _exit(EXIT_SUCCESS);
  if (Started->IsUnit)
    enterUnit(*(Unit = Started->Number), Where);
  else
    enterGroup(Group = Started->Number, Where);
}

/// How many seconds \p Started may take: each process its own.
unsigned SharedParse::timeoutOf(const Copy &Started) const {
  if (Started.IsUnit)
    return Timeout;
  return Timeout * unsigned(Task.Units.size() + Task.Groups.size());
}

/// What is read behind the headers of the group, the long ones first.
std::vector<SharedParse::Copy> SharedParse::copies() const {
  std::vector<Copy> Found;
  for (size_t Number = Group + 1; Number < Task.Groups.size(); ++Number)
    if (Task.Groups[Number].Outer == Group)
      Found.push_back({/*IsUnit=*/false, Number});
  for (const auto &[Number, Each] : llvm::enumerate(Task.Units))
    if (Each.Group == Group && readsAll(Each))
      Found.push_back({/*IsUnit=*/true, Number});
  return Found;
}

std::optional<SharedParse::Copy> SharedParse::forkCopies() {
  const std::vector<Copy> Copies = copies();
  std::vector<WorkerJob> Jobs;
  Jobs.reserve(Copies.size());
  for (const Copy &Each : Copies)
    Jobs.push_back({{},
                    Each.IsUnit ? Task.Units[Each.Number].ErrorPath
                                : Task.Groups[Each.Number].ErrorPath,
                    timeoutOf(Each)});
  ProcessTokens Tokens(Task.Tokens);
  WorkerPool Pool(1);
  const std::optional<size_t> Started =
      Pool.fork(std::move(Jobs), Tokens, [&](size_t Job, WorkerOutcome End) {
        return Copies[Job].IsUnit && noteEnd(Copies[Job].Number, End);
      });
  if (!Started)
    return std::nullopt;
  return Copies[*Started];
}

/// The process of \p Unit has ended. Returns whether it is to be started once
/// more.
bool SharedParse::noteEnd(size_t Unit, WorkerOutcome End) {
  const std::string &Errors = Task.Units[Unit].ErrorPath;
  if (End.How == WorkerOutcome::TimedOut)
    llvm::consumeError(
        replaceFile((Errors + PreambleTask::OverdueSuffix).str(), ""));
  if (End.How != WorkerOutcome::Exited || End.Code != TryAgain)
    return false;
  const auto Names =
      llvm::MemoryBuffer::getFile(Errors + HiddenSuffix, /*IsText=*/true);
  if (Names)
    for (StringRef Name : llvm::split((*Names)->getBuffer(), '\n'))
      if (!Name.empty())
        Hidden.insert(Name.str());
  // It did not know of them, though another process may have by now.
  return bool(Names);
}

/// In the process of an inner group: has its headers read.
void SharedParse::enterGroup(size_t Group, SourceLocation Where) {
  const FileID Headers = Compiler->getSourceManager().createFileID(
      llvm::MemoryBuffer::getMemBufferCopy(textOf(Task.Groups[Group].Headers),
                                           wrapper()));
  Compiler->getPreprocessor().EnterSourceFile(Headers, /*Dir=*/nullptr, Where);
}

/// The name by which the compiler reads the source of \p Command.
static std::string
sourceOf(const tooling::CompileCommand &Command, DiagnosticConsumer &Errors,
         const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> &FS) {
  std::string Name;
  (void)parseOnly(
      Command, /*ModuleCache=*/"", FS, Errors,
      [&](const std::shared_ptr<CompilerInvocation> &Invocation,
          const llvm::IntrusiveRefCntPtr<FileManager> &) {
        Name = Invocation->getFrontendOpts().Inputs.front().getFile().str();
        return true;
      });
  return Name;
}

/// In the process of a unit: has it read as the main file.
void SharedParse::enterUnit(size_t Unit, SourceLocation Where) {
  const std::string Name = sourceOf(Task.Units[Unit].Command, *Errors, FS);
  SharedUnit::Watchers Watchers = Continued.begin(Unit, *Compiler, Name);
  Errors->setTarget(Watchers.Diagnostics);
  SourceManager &Sources = Compiler->getSourceManager();
  Preprocessor &Reader = Compiler->getPreprocessor();
  const auto File =
      Compiler->getFileManager().getOptionalFileRef(Name, /*OpenFile=*/true);
  if (!File)
    return;
  const std::optional<unsigned> Begin = beginOfRest(Name, *File);
  if (!Begin)
    return;
  // What is included from nowhere counts as the main file.
  const FileID Main =
      Sources.createFileID(*File, SourceLocation(), SrcMgr::C_User);
  Sources.setMainFileID(Main);
  // Behind its own first headers, a unit is what it is by itself.
  Guard.emplace(Task.ArePrefix ? Nothing : Contents, *Compiler, Hidden,
                Sources.getLocForStartOfFile(Main));
  Declared->setTarget(Task.ArePrefix
                          ? std::move(Watchers.Declarations)
                          : Guard->consumer(std::move(Watchers.Declarations)));
  Reader.markIncluded(*File);
  Reader.EnterSourceFile(Main, /*Dir=*/nullptr, Where);
  if (*Begin > 0)
    static_cast<Lexer *>(Reader.getCurrentFileLexer())
        ->seek(*Begin, /*IsAtStartOfLine=*/true);
}

/// Where what is not parsed yet begins in the source \p Name. Nothing if it
/// does not begin with the headers, or looks for them in another folder.
std::optional<unsigned> SharedParse::beginOfRest(StringRef Name,
                                                 FileEntryRef File) const {
  if (!Task.ArePrefix)
    return 0;
  const auto Text =
      Compiler->getSourceManager().getMemoryBufferForFileOrNone(File);
  if (!Text || folderOf(Name) != folderOf(FirstSource))
    return std::nullopt;
  const std::vector<LeadingInclude> Includes =
      leadingIncludes(Text->getBuffer());
  const std::vector<std::string> &Headers = Task.Groups.front().Headers;
  if (Includes.size() < Headers.size())
    return std::nullopt;
  for (const auto &[Header, Include] : llvm::zip_first(Headers, Includes))
    if (Header != Include.Header)
      return std::nullopt;
  return unsigned(Includes[Headers.size() - 1].End);
}

std::string SharedParse::doubt() const {
  if (!Guard)
    return "it was not read";
  if (!Guard->isSafe())
    return Guard->doubt();
  return Errors->getNumErrors() > 0 ? "it does not compile" : "";
}

std::optional<int> SharedParse::askAgain() const {
  std::string Names;
  if (Guard)
    for (const std::string &Name : Guard->premature())
      if (!Hidden.contains(Name))
        Names += Name + '\n';
  if (Names.empty())
    return std::nullopt;
  const std::string &Errors = Task.Units[*Unit].ErrorPath;
  if (llvm::Error Failure = replaceFile((Errors + HiddenSuffix).str(), Names)) {
    llvm::consumeError(std::move(Failure));
    return std::nullopt;
  }
  return TryAgain;
}

} // namespace async_tidy

//===--- Configuration.cpp - The checks that run, their options -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Configuration.h"
#include "FormatStyle.h"
#include "LineFilter.h"
#include "async-tidy/common/CheckSelection.h"
#include "async-tidy/models/InputFile.h"
#include "async-tidy/models/Suggestion.h"
#include "clang-tidy/ClangTidy.h"
#include "platform/AbsolutePath.h"
#include "platform/UserError.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/SourceMgr.h"

using clang::tidy::ClangTidyOptions;
using clang::tidy::ClangTidyOptionsProvider;
using llvm::StringRef;
using FileSystemPtr = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>;

namespace async_tidy {
namespace {

/// One of clang-tidy's providers, but with a parser of `.clang-tidy` of ours.
template <typename Provider> class ProviderWithParser : public Provider {
public:
  template <typename Parser, typename... Ts>
  ProviderWithParser(Parser Parse, Ts &&...Args)
      : Provider(std::forward<Ts>(Args)...) {
    this->ConfigHandlers.clear();
    this->ConfigHandlers.emplace_back(".clang-tidy", std::move(Parse));
  }
};

ClangTidyOptions defaultOptions() {
  ClangTidyOptions Options = ClangTidyOptions::getDefaults();
  Options.Checks = "async-*";
  Options.User = llvm::sys::Process::GetEnv("USER");
  // None is looked for: a run finds out itself what an index tells.
  Options.CheckOptions[IndexKey].Value = "";
  // https://no-color.org: what is given elsewhere counts more.
  if (!llvm::sys::Process::GetEnv("NO_COLOR").value_or("").empty())
    Options.UseColor = false;
  return Options;
}

/// \p Paths, separated by semicolons, as seen from \p Folder.
std::string absolutePaths(StringRef Paths, const std::string &Folder) {
  std::vector<std::string> Absolute;
  for (StringRef Path : llvm::split(Paths, ';'))
    if (!Path.trim().empty())
      Absolute.push_back(absolutePath(Path.trim(), Folder));
  return llvm::join(Absolute, ";");
}

ClangTidyOptions commandLineOptions(const Options &Opts) {
  ClangTidyOptions Options;
  Options.Checks = Opts.Checks;
  Options.WarningsAsErrors = Opts.WarningsAsErrors;
  Options.HeaderFilterRegex = Opts.HeaderFilter;
  Options.ExcludeHeaderFilterRegex = Opts.ExcludeHeaderFilter;
  Options.SystemHeaders = Opts.SystemHeaders;
  Options.FormatStyle = Opts.FormatStyle;
  Options.UseColor = Opts.UseColor;
  if (Opts.Models)
    Options.CheckOptions[ModelsKey].Value =
        absolutePaths(*Opts.Models, workingDirectory());
  return Options;
}

/// How the user knows a source of options: as an option or a path.
StringRef displayName(StringRef Source) {
  if (Source == ClangTidyOptionsProvider::OptionsSourceTypeDefaultBinary)
    return "async-tidy";
  if (Source ==
      ClangTidyOptionsProvider::OptionsSourceTypeCheckCommandLineOption)
    return "command line";
  if (Source ==
      ClangTidyOptionsProvider::OptionsSourceTypeConfigCommandLineOption)
    return "--config";
  return Source;
}

constexpr StringRef RetiredKey = "AnalyzeTemporaryDtors";

/// \p Text, a configuration, without a key that did nothing for years before
/// clang-tidy stopped to know it: old files have it still.
std::string withoutRetiredKey(StringRef Text) {
  std::string Rest = Text.str();
  const std::string Line = RetiredKey.str() + ":";
  for (size_t At = Text.find(Line); At != StringRef::npos;
       At = Text.find(Line, At + 1))
    if (At == 0 || Text[At - 1] == '\n')
      Rest[At] = '#';
  return Rest;
}

} // namespace

llvm::ErrorOr<ClangTidyOptions>
Configuration::parse(llvm::MemoryBufferRef Text) {
  auto Note = [&](const llvm::SMDiagnostic &Problem) {
    if (!ParseProblem.empty() || Problem.getKind() != llvm::SourceMgr::DK_Error)
      return;
    ParseProblem = llvm::toString(
        locatedError(Text.getBufferIdentifier(), Problem.getLineNo(),
                     Problem.getColumnNo() + 1, Problem.getMessage()));
  };
  if (Text.getBufferSize() > MaxConfigurationSize)
    ParseProblem =
        errorLine("{}: {}", Text.getBufferIdentifier(),
                  tooBig(Text.getBufferSize(), MaxConfigurationSize));
  else if (const auto Problem = findTooDeep(Text, Notation::YAML))
    Note(*Problem);
  if (!ParseProblem.empty())
    return ClangTidyOptions();
  const std::string Known = withoutRetiredKey(Text.getBuffer());
  if (Known != Text.getBuffer())
    WithRetiredKey.insert(Text.getBufferIdentifier());
  llvm::ErrorOr<ClangTidyOptions> Parsed =
      clang::tidy::parseConfigurationWithDiags(
          llvm::MemoryBufferRef(Known, Text.getBufferIdentifier()), Note);
  if (!Parsed && ParseProblem.empty())
    ParseProblem = errorLine("{}: {}", Text.getBufferIdentifier(),
                             Parsed.getError().message());
  // Given an error, clang-tidy's provider would print a second line and go on.
  if (!Parsed)
    return ClangTidyOptions();
  // Compilers run in other folders, and the processes that analyze with them.
  for (StringRef Key : {ModelsKey, IndexKey})
    if (auto Found = Parsed->CheckOptions.find(Key);
        Found != Parsed->CheckOptions.end())
      Found->second.Value = absolutePaths(
          Found->second.Value, absolutePath(llvm::sys::path::parent_path(
                                   Text.getBufferIdentifier())));
  return Parsed;
}

llvm::Error Configuration::initialize(const Options &Opts) {
  llvm::Expected<clang::tidy::ClangTidyGlobalOptions> Global =
      parseLineFilter(Opts.LineFilter);
  if (!Global)
    return Global.takeError();
  const ClangTidyOptions CommandLine = commandLineOptions(Opts);
  IsQuiet = Opts.Quiet;
  if (Opts.Record)
    Requests["async-tidy.Record"].Value = "true";
  if (Opts.Verbose || Opts.UnusedNolint)
    Requests["async-tidy.Remarks"].Value = "true";
  if (!Opts.Index.empty())
    Requests[IndexKey].Value = Opts.Index;
  auto Parser = [this](llvm::MemoryBufferRef Text) { return parse(Text); };

  if (!Opts.Config && !Opts.ConfigFile) {
    Sources =
        std::make_unique<ProviderWithParser<clang::tidy::FileOptionsProvider>>(
            Parser, std::move(*Global), defaultOptions(), CommandLine, FS);
    return llvm::Error::success();
  }
  std::string Text = Opts.Config.value_or("");
  StringRef Name = "--config";
  if (Opts.ConfigFile) {
    Name = *Opts.ConfigFile;
    llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>> File =
        readInputFile(Name, *FS, Notation::YAML, MaxConfigurationSize);
    if (!File)
      return userError("the configuration file '{}' cannot be read: {}", Name,
                       llvm::toString(File.takeError()));
    Text = (*File)->getBuffer().str();
  }
  llvm::ErrorOr<ClangTidyOptions> Given =
      parse(llvm::MemoryBufferRef(Text, Name));
  Sources =
      std::make_unique<ProviderWithParser<clang::tidy::ConfigOptionsProvider>>(
          Parser, std::move(*Global), defaultOptions(), *Given, CommandLine,
          FS);
  return llvm::Error::success();
}

llvm::Expected<std::unique_ptr<Configuration>>
Configuration::create(const Options &Opts, FileSystemPtr FS) {
  std::unique_ptr<Configuration> Result(new Configuration(std::move(FS)));
  if (llvm::Error Failure = Result->initialize(Opts))
    return Failure;
  return Result;
}

/// The globs of the configuration, without those of the command line and the
/// default.
static std::string configuredGlobs(
    const std::vector<ClangTidyOptionsProvider::OptionsSource> &Raw) {
  std::vector<std::string> Globs;
  for (const auto &[Options, Source] : Raw)
    if (Options.Checks &&
        Source != ClangTidyOptionsProvider::OptionsSourceTypeDefaultBinary &&
        Source !=
            ClangTidyOptionsProvider::OptionsSourceTypeCheckCommandLineOption)
      Globs.push_back(*Options.Checks);
  return llvm::join(Globs, ",");
}

std::vector<std::string> Configuration::select(const SourceList &Raw,
                                               bool AddPreviews) const {
  std::string Globs;
  bool WithPreview = false;
  const bool IgnoreConfigured = !namesAsyncChecks(configuredGlobs(Raw));
  for (const auto &[Options, Source] : Raw) {
    auto Preview = Options.CheckOptions.find(PreviewKey);
    if (Preview != Options.CheckOptions.end())
      WithPreview = Preview->second.Value == "true";
    if (Options.Checks &&
        (!IgnoreConfigured || Source == OptionsSourceTypeDefaultBinary ||
         Source == OptionsSourceTypeCheckCommandLineOption))
      Globs += *Options.Checks + ",";
  }
  return selectChecks(allChecks(), Globs, WithPreview || AddPreviews);
}

/// Where the configuration of \p File is looked for. Of a folder that does not
/// exist, clang-tidy would complain in its own words.
std::string Configuration::existingPlace(StringRef File) const {
  StringRef Folder = llvm::sys::path::parent_path(File);
  while (!Folder.empty() && !FS->exists(Folder))
    Folder = llvm::sys::path::parent_path(Folder);
  llvm::SmallString<256> Place(Folder);
  llvm::sys::path::append(Place, llvm::sys::path::filename(File));
  return Place.str().str();
}

const Configuration::OfFolder &Configuration::ofFolder(StringRef File) {
  const auto [Entry, IsNew] =
      Folders.try_emplace(llvm::sys::path::parent_path(File));
  OfFolder &Found = Entry->second;
  if (IsNew) {
    Found.Raw = Sources->getRawOptions(existingPlace(File));
    Found.Enabled = select(Found.Raw);
  }
  return Found;
}

const Configuration::SourceList &Configuration::rawOptions(StringRef File) {
  return ofFolder(File).Raw;
}

std::vector<std::string> Configuration::enabledChecks(StringRef File) {
  return ofFolder(File).Enabled;
}

std::string Configuration::modelsOption(StringRef File) {
  const ClangTidyOptions Effective = Sources->getOptions(existingPlace(File));
  const auto Found = Effective.CheckOptions.find(ModelsKey);
  return Found == Effective.CheckOptions.end() ? "" : Found->second.Value;
}

std::vector<std::string> Configuration::files(StringRef File) {
  std::vector<std::string> Paths;
  for (const auto &[Options, Source] : rawOptions(File))
    if (displayName(Source) == Source)
      Paths.push_back(Source);
  return Paths;
}

bool Configuration::hasForeignChecks(StringRef File) {
  const std::string Globs = configuredGlobs(rawOptions(File));
  return !Globs.empty() && !namesAsyncChecks(Globs);
}

std::vector<std::string> Configuration::previewsLeftOut(StringRef File) {
  const auto &[Raw, On] = ofFolder(File);
  std::vector<std::string> More = select(Raw, /*AddPreviews=*/true);
  llvm::erase_if(More, [&](const std::string &Check) {
    return llvm::is_contained(On, Check);
  });
  return More;
}

Configuration::SourceList Configuration::getRawOptions(StringRef File) {
  auto [Raw, Globs] = ofFolder(File);
  Globs.insert(Globs.begin(), "-*");
  ClangTidyOptions Selected;
  Selected.Checks = llvm::join(Globs, ",");
  Selected.CheckOptions = Requests;
  Raw.emplace_back(std::move(Selected), OptionsSourceTypeDefaultBinary);
  return Raw;
}

namespace {

/// Looks for what no file could mean in the options of one source.
class SourceVerifier {
public:
  SourceVerifier(const ClangTidyOptions &Options, StringRef Source)
      : Options(Options), Source(Source) {}

  llvm::Error verify() const {
    for (const auto &Globs : {Options.Checks, Options.WarningsAsErrors})
      if (llvm::Error Failure = verifyChecks(Globs.value_or("")))
        return Failure;
    if (llvm::Error Failure =
            verifyFormatStyle(Options.FormatStyle.value_or("")))
      return Failure;
    return verifyKeys();
  }

private:
  llvm::Error verifyChecks(StringRef Globs) const {
    const std::string Unknown = findUnknownCheck(Globs);
    if (Unknown.empty())
      return llvm::Error::success();
    return userError("{}: unknown check '{}'{}", Source, Unknown,
                     didYouMean(Unknown, listedChecks()));
  }

  llvm::Error verifyFormatStyle(StringRef Style) const {
    // What `file` means is asked where something is to be formatted.
    if (Style.empty() || Style == "file")
      return llvm::Error::success();
    llvm::Expected<clang::format::FormatStyle> Found =
        findFormatStyle(Style, /*File=*/"any.cpp");
    if (Found)
      return llvm::Error::success();
    return userError("{}: the format style '{}' cannot be used: {}", Source,
                     Style, llvm::toString(Found.takeError()));
  }

  llvm::Error verifyKeys() const {
    const clang::tidy::ChecksAndOptions All =
        clang::tidy::getAllChecksAndOptions(
            /*AllowEnablingAnalyzerAlphaCheckers=*/false,
            /*ExperimentalCustomChecks=*/false);
    const std::vector<StringRef> Known(All.Options.keys().begin(),
                                       All.Options.keys().end());
    for (StringRef Key : Options.CheckOptions.keys())
      if (Key.starts_with("async-") && !llvm::is_contained(Known, Key))
        return userError("{}: unknown option '{}'{}", Source, Key,
                         didYouMean(Key, Known));
    return llvm::Error::success();
  }

  const ClangTidyOptions &Options;
  StringRef Source;
};

/// What is wrong with the header filters of \p Options; empty if nothing.
std::string problemWithFilters(const ClangTidyOptions &Options) {
  for (const auto *Regex :
       {&Options.HeaderFilterRegex, &Options.ExcludeHeaderFilterRegex}) {
    const std::string Pattern = Regex->value_or("");
    std::string Problem;
    if (Pattern.empty() || llvm::Regex(Pattern).isValid(Problem))
      continue;
    if (StringRef(Pattern).contains("(?"))
      Problem = "it cannot have '(?'";
    return fmt::format("the header filter '{}' is no regular expression: {}",
                       Pattern, Problem);
  }
  return "";
}

/// What the checks themselves say about the values of their options.
std::string problemWithValues(ClangTidyOptions Effective) {
  // clang-tidy shows such problems only if they are enabled like a check.
  *Effective.Checks += ",clang-tidy-config";
  clang::tidy::ClangTidyContext Context(
      std::make_unique<clang::tidy::DefaultOptionsProvider>(
          clang::tidy::ClangTidyGlobalOptions(), std::move(Effective)));
  clang::tidy::ClangTidyDiagnosticConsumer Consumer(Context);
  auto DiagOpts = std::make_unique<clang::DiagnosticOptions>();
  clang::DiagnosticsEngine Engine(
      llvm::makeIntrusiveRefCnt<clang::DiagnosticIDs>(), *DiagOpts, &Consumer,
      /*ShouldOwnClient=*/false);
  Context.setDiagnosticsEngine(std::move(DiagOpts), &Engine);
  clang::tidy::ClangTidyASTConsumerFactory(Context).getCheckOptions();
  const std::vector<clang::tidy::ClangTidyError> Problems = Consumer.take();
  return Problems.empty() ? "" : Problems.front().Message.Message;
}

} // namespace

/// Says once in a run that \p What, in \p Source, means nothing.
void Configuration::warnOf(StringRef What, StringRef Source,
                           StringRef Warning) {
  if (WarnedOf.insert(What).second && !IsQuiet)
    llvm::errs() << fmt::format("async-tidy: warning: {}: {}\n", Source,
                                Warning);
}

llvm::Error Configuration::verify(StringRef File) {
  const SourceList &Raw = rawOptions(File);
  if (!ParseProblem.empty())
    return llvm::createStringError(ParseProblem);
  for (const auto &[Options, Source] : Raw) {
    const StringRef Name = displayName(Source);
    if (llvm::Error Failure = SourceVerifier(Options, Name).verify())
      return Failure;
    if (WithRetiredKey.contains(Source))
      warnOf(RetiredKey, Name,
             fmt::format("clang-tidy no longer has the key '{}', which is left "
                         "out",
                         RetiredKey));
    const std::string Filters = problemWithFilters(Options);
    if (Filters.empty())
      continue;
    // People have such files, since clang-tidy goes on as if nothing matched.
    if (Name != Source)
      return userError("{}: {}", Name, Filters);
    warnOf(Filters, Name, Filters + "; it matches no header");
  }
  const std::string Problem = problemWithValues(getOptions(File));
  if (Problem.empty())
    return llvm::Error::success();
  for (const auto &[Options, Source] : llvm::reverse(Raw))
    for (StringRef Key : Options.CheckOptions.keys())
      if (StringRef(Problem).contains(Key))
        return userError("{}: {}", displayName(Source), Problem);
  return userError("{}", Problem);
}

} // namespace async_tidy

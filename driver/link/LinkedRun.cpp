//===--- LinkedRun.cpp - Follows calls across units -----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinkedRun.h"
#include "input/BuildTarget.h"
#include "scan/ScanInputs.h"
#include "scan/UnitScan.h"
#include <algorithm>
#include <chrono>
#include <numeric>

using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {
namespace {

/// Says how long a stage took, if that is wanted.
class StageTimer {
public:
  StageTimer(StringRef Stage, bool Wanted) : Stage(Stage), Wanted(Wanted) {}
  ~StageTimer() {
    if (Wanted)
      llvm::errs() << fmt::format(
          "async-tidy: {} took {:.1f} s\n", Stage,
          std::chrono::duration<double>(Clock::now() - Start).count());
  }

private:
  using Clock = std::chrono::steady_clock;
  const StringRef Stage;
  const bool Wanted;
  const Clock::time_point Start = Clock::now();
};

} // namespace

std::string textOf(const LinkIndex &Index) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  Index.write(OS);
  return Text;
}

/// Finds out what some units read. Of those for which that fails, all is
/// possible.
Interrupt LinkedRun::scan(WorkerPool &Pool, llvm::ArrayRef<size_t> Which) {
  WereScanned.insert(Which.begin(), Which.end());
  if (Which.empty())
    return std::nullopt;
  std::vector<CompileCommand> Units;
  for (size_t I : Which)
    Units.push_back(Plan.Units[I]);
  Options Asked = Opts;
  if (Cache)
    Asked.InputsPath = Folder.file(0, ".inputs");
  ScanResult Found;
  if (const Interrupt Signal =
          scanInProcess(Asked, Executable, Units, Pool, Folder, Found))
    return Signal;
  for (auto [I, Unit, Read] :
       llvm::zip_equal(Which, Found.Units, Found.Flags)) {
    Scanned[I] = std::move(Unit);
    Flags[I] = std::move(Read);
  }
  return std::nullopt;
}

/// Takes what earlier runs know, and leaves in \p Which the units of which they
/// know nothing.
void LinkedRun::recall(std::vector<size_t> &Which) {
  std::vector<size_t> Unknown = Analysis.recallRecords(Which);
  const std::set<size_t> IsUnknown(Unknown.begin(), Unknown.end());
  for (size_t I : Which) {
    if (IsUnknown.contains(I))
      continue;
    WereScanned.insert(I);
    if (Analysis.reports()[I].Result->Record)
      takeRecord(I);
    else
      RecalledClean.insert(I);
  }
  Which = std::move(Unknown);
}

static void remove(llvm::StringSet<> &Files,
                   llvm::function_ref<bool(StringRef)> IsUnwanted) {
  llvm::StringSet<> Rest;
  for (StringRef File : Files.keys())
    if (!IsUnwanted(File))
      Rest.insert(File);
  Files = std::move(Rest);
}

/// Keeps for later runs which units have no coroutines, as the scan found.
void LinkedRun::keepClean(llvm::ArrayRef<size_t> Units) {
  auto List = llvm::MemoryBuffer::getFile(Folder.file(0, ".inputs"));
  if (!Cache || !List || Units.empty())
    return;
  const ScanInputs Inputs((*List)->getBuffer());
  // What all of them read is listed, and verified later, once.
  llvm::StringSet<> OfAll = *Scanned[Units.front()];
  for (const size_t I : Units.drop_front())
    remove(OfAll, [&](StringRef File) { return !Scanned[I]->contains(File); });
  const auto FilesOfAll = Inputs.filesOf(OfAll);
  if (!FilesOfAll)
    return;
  const std::string Common = Cache->storeList(Inputs.common() + *FilesOfAll);
  for (const size_t I : Units) {
    llvm::StringSet<> Own = *Scanned[I];
    remove(Own, [&](StringRef File) { return OfAll.contains(File); });
    if (const auto Files = Inputs.filesOf(Own))
      Analysis.keepClean(I, Common + *Files);
  }
}

/// Hands on the report of a unit that is linted, with what is known so far.
void LinkedRun::takeReport(size_t Unit) {
  if (Unit >= Plan.Linted)
    return;
  const UnitReport &Report = Analysis.reports()[Unit];
  const bool Asks = Report.Result && Report.Result->Record &&
                    Linker::asks(*Report.Result->Record);
  if (Asks)
    Asking.insert(Unit);
  Take(Unit, Report, /*IsFinal=*/!Asks);
}

void LinkedRun::takeRecord(size_t Unit) {
  Read.insert(Unit);
  UnitReport &Report = Analysis.reports()[Unit];
  if (Report.Result && Report.Result->Record)
    Links.add(Unit, buildTargetOf(Plan.Units[Unit]),
              std::move(*Report.Result->Record));
}

/// Plans what some units share that are about to be analyzed.
void LinkedRun::share(llvm::ArrayRef<size_t> Which) {
  // A profile is of what each process does.
  if (Opts.SharePreambles && !Opts.EnableCheckProfile)
    Analysis.share(planPreambles(Which, Plan.Units, Scanned, Flags, FS));
}

/// Analyzes some units and takes what they record.
Interrupt LinkedRun::record(WorkerPool &Pool, llvm::ArrayRef<size_t> Which,
                            bool AreCalled) {
  const Interrupt Signal = AreCalled ? Analysis.recordCalled(Pool, Which)
                                     : Analysis.record(Pool, Which);
  for (size_t I : Which) {
    takeRecord(I);
    const UnitReport &Report = Analysis.reports()[I];
    // Nobody asked about such a unit, but what it could have told is missing.
    if (I >= Plan.Linted && Report.failed() && Opts.Verbose)
      llvm::errs() << fmt::format("async-tidy: {} could not be read{}{}\n",
                                  fileOf(I), Report.Failure.empty() ? "" : ": ",
                                  Report.Failure);
  }
  return Signal;
}

/// Whether one of \p Files other than the one that declares what \p Reference
/// refers to may define it. What overrides a function may stand in a header,
/// too.
static bool mayDefine(const llvm::StringSet<> &Files,
                      const LinkReference &Reference, SpelledNames &Spelled) {
  const bool InHeaders = StringRef(Reference.Key).starts_with("*");
  return llvm::any_of(Files.keys(), [&](StringRef File) {
    return (InHeaders ? File != Reference.Header : !isHeader(File)) &&
           Spelled.mayBeDefinedIn(File, Reference.Name);
  });
}

/// Whether a unit may define what \p Reference refers to: it reads the file
/// that declares it, and another that may define the name.
bool LinkedRun::mayDefine(size_t Unit, const LinkReference &Reference,
                          SpelledNames &Spelled) {
  auto MayDefine = [&](const llvm::StringSet<> &Files) {
    return async_tidy::mayDefine(Files, Reference, Spelled);
  };
  if (RecalledClean.contains(Unit)) {
    const auto [Known, IsNew] = FilesOfClean.try_emplace(Unit);
    ReadFiles &Files = Known->second;
    if (IsNew)
      Files = Analysis.filesOfClean(Unit);
    if (Files.Own.empty() && Files.Shared.empty())
      return Spelled.mayBeDefinedIn(fileOf(Unit), Reference.Name);
    return Files.contains(Reference.Header) &&
           (MayDefine(Files.Own) ||
            llvm::any_of(Files.Shared, [&](const llvm::StringSet<> *Shared) {
              return MayDefine(*Shared);
            }));
  }
  const ScannedUnit &Files = Scanned[Unit];
  if (!Files)
    return Spelled.mayBeDefinedIn(fileOf(Unit), Reference.Name);
  return Files->contains(Reference.Header) && MayDefine(*Files);
}

/// The units that may define what \p Reference refers to. Where none of them
/// reads the header that declares it, a source may define it all the same: the
/// one source that seems to define such a name is taken for it.
std::vector<size_t> LinkedRun::definersOf(const LinkReference &Reference,
                                          SpelledNames &Spelled) {
  std::vector<size_t> Found, Sources;
  for (const size_t I : WereScanned) {
    if (mayDefine(I, Reference, Spelled))
      Found.push_back(I);
    if (Spelled.mayBeDefinedIn(fileOf(I), Reference.Name))
      Sources.push_back(I);
  }
  return Found.empty() && Sources.size() == 1 ? Sources : Found;
}

/// The units that are worth a scan because of their text.
std::vector<size_t> LinkedRun::toScan(SpelledNames &Spelled) const {
  std::vector<size_t> Units;
  for (size_t I = 0; I < Plan.Units.size(); ++I)
    if (!WereScanned.contains(I) &&
        (Spelled.anyIn(fileOf(I)) || includesSources(fileOf(I), FS)))
      Units.push_back(I);
  return Units;
}

/// Reads further units as long as calls lead to functions that none of those
/// read so far defines, and only those that may define one.
Interrupt LinkedRun::readMissing(WorkerPool &Pool) {
  while (true) {
    const std::vector<LinkReference> Missing = Links.missing();
    if (Missing.empty())
      return std::nullopt;
    llvm::StringSet<> Names;
    for (const LinkReference &Reference : Missing)
      Names.insert(Reference.Name);
    SpelledNames Spelled(std::move(Names), FS);
    if (const Interrupt Signal = scan(Pool, toScan(Spelled)))
      return Signal;
    std::set<size_t> Definers;
    for (const LinkReference &Reference : Missing)
      for (const size_t I : definersOf(Reference, Spelled))
        Definers.insert(I);
    std::vector<size_t> Candidates;
    std::ranges::set_difference(Definers, Read, std::back_inserter(Candidates));
    if (Opts.Verbose)
      for (size_t I : Candidates)
        llvm::errs() << "async-tidy: " << fileOf(I)
                     << " is read, since coroutines call what it may define\n";
    share(Candidates);
    if (const Interrupt Signal = record(Pool, Candidates, /*AreCalled=*/true))
      return Signal;
  }
}

/// Whether the source of a unit may have comments that are to be judged.
bool LinkedRun::mayHaveComments(size_t Unit) const {
  if (!Opts.UnusedNolint)
    return false;
  const auto Text = FS.getBufferForFile(fileOf(Unit));
  return !Text || (*Text)->getBuffer().contains("NOLINT");
}

Interrupt LinkedRun::run(WorkerPool &Pool) {
  std::vector<size_t> Unknown(Plan.Linted);
  std::iota(Unknown.begin(), Unknown.end(), 0);
  recall(Unknown);
  {
    const StageTimer Timer("the scan", Opts.Verbose);
    if (const Interrupt Signal = scan(Pool, Unknown))
      return Signal;
  }
  std::vector<size_t> First, Clean;
  FindingFreeUnits Free(Plan.TypeNames, FS);
  for (size_t I : Unknown)
    if (Free.contain(Scanned[I]) && !mayHaveComments(I)) {
      Analysis.markClean(I);
      Clean.push_back(I);
    } else {
      First.push_back(I);
    }
  keepClean(Clean);
  if (Opts.Verbose)
    llvm::errs() << "async-tidy: " << Clean.size() + RecalledClean.size()
                 << " translation unit(s) without coroutines are left out\n";
  share(First);
  {
    const StageTimer Timer("the analysis", Opts.Verbose);
    if (const Interrupt Signal = record(Pool, First, /*AreCalled=*/false))
      return Signal;
  }
  {
    const StageTimer Timer("reading what calls lead to", Opts.Verbose);
    if (const Interrupt Signal = readMissing(Pool))
      return Signal;
  }
  return answer(Pool);
}

Interrupt LinkedRun::join(WorkerPool &Pool, std::vector<UnitResult> Results) {
  for (size_t I = 0; I < Results.size(); ++I) {
    Analysis.take(I, std::move(Results[I]));
    takeRecord(I);
  }
  return answer(Pool);
}

/// Tells what is known now to the units that asked.
Interrupt LinkedRun::answer(WorkerPool &Pool) {
  Index = Links.close();
  const std::vector<size_t> Asked = Links.unitsThatNeed(Index);
  std::vector<size_t> Again;
  llvm::copy_if(Asked, std::back_inserter(Again),
                [&](size_t Unit) { return Unit < Plan.Linted; });
  // Nobody tells the others anything.
  for (const size_t Unit : Asking)
    if (!llvm::is_contained(Again, Unit))
      Take(Unit, Analysis.reports()[Unit], /*IsFinal=*/true);
  if (Again.empty())
    return std::nullopt;
  return analyzeAgain(Pool, Again);
}

/// Analyzes some units with what is known of others.
Interrupt LinkedRun::analyzeAgain(WorkerPool &Pool,
                                  llvm::ArrayRef<size_t> Which) {
  const std::string Path = Folder.file(0, ".index");
  const std::string Text = textOf(Index);
  Folder.write(Path, Text);
  if (Opts.Verbose)
    llvm::errs() << "async-tidy: " << Which.size()
                 << " translation unit(s) are analyzed again, with what others "
                    "told\n";
  const StageTimer Timer("analyzing again", Opts.Verbose);
  Analysis.useIndex(Path, Text);
  share(Which);
  return Analysis.analyze(Pool, Which);
}

std::vector<UnitReport> LinkedRun::takeReports() {
  std::vector<UnitReport> Reports = std::move(Analysis.reports());
  Reports.resize(Plan.Linted);
  return Reports;
}

} // namespace async_tidy

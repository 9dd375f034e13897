//===--- SharedPreambles.cpp - Precompiles what units share ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SharedPreambles.h"
#include "PreambleContents.h"
#include "platform/UserError.h"

namespace async_tidy {

/// Whether \p Unit reads all of \p Files anyway.
static bool readsAll(const ScannedUnit &Unit,
                     llvm::ArrayRef<std::string> Files) {
  return Unit && llvm::all_of(Files, [&](const std::string &File) {
           return Unit->contains(File);
         });
}

/// Gives each unit the largest of the preambles built so far that it can have a
/// share in. Returns the units for which there is none.
std::vector<size_t>
SharedPreambles::withoutAny(llvm::ArrayRef<size_t> Which,
                            llvm::ArrayRef<ScannedUnit> Scanned,
                            llvm::ArrayRef<UnitFlags> Flags) {
  std::vector<size_t> Rest;
  for (const size_t Unit : Which) {
    const Built *Largest = nullptr;
    for (const Built &Each : All)
      if (Each.Key == Flags[Unit].Key && readsAll(Scanned[Unit], Each.Files) &&
          (!Largest || Largest->Files.size() < Each.Files.size()))
        Largest = &Each;
    if (Largest)
      Paths[Unit] = Largest->Path;
    else
      Rest.push_back(Unit);
  }
  return Rest;
}

/// What builds \p Planned into the file \p Path.
WorkerJob SharedPreambles::jobFor(const PlannedPreamble &Planned,
                                  const std::string &Path) {
  std::string Text;
  for (const std::string &Header : Planned.Headers)
    Text += "#include <" + Header + ">\n";
  Folder.write(Path + PreambleHeaderSuffix.str(), Text);
  WorkerJob Job;
  Options Asked = Opts;
  Asked.InputsPath = Path + PreambleInputsSuffix.str();
  Job.Command =
      buildPreambleArguments(Asked, Path, Units[Planned.Units.front()]);
  Job.Command.insert(Job.Command.begin(), Executable);
  Job.ErrorOutput = Path + ".stderr";
  Job.TimeoutSeconds = Opts.Timeout;
  return Job;
}

std::optional<int> SharedPreambles::build(WorkerPool &Pool,
                                          llvm::ArrayRef<size_t> Which,
                                          llvm::ArrayRef<ScannedUnit> Scanned,
                                          llvm::ArrayRef<UnitFlags> Flags,
                                          llvm::vfs::FileSystem &FS) {
  const std::vector<PlannedPreamble> Planned =
      planPreambles(withoutAny(Which, Scanned, Flags), Scanned, Flags, FS);
  std::vector<WorkerJob> Jobs;
  std::vector<std::string> Made;
  for (const PlannedPreamble &Preamble : Planned) {
    Made.push_back(Folder.file(Attempts++, ".pch"));
    Jobs.push_back(jobFor(Preamble, Made.back()));
  }
  if (Folder.hasFailed())
    return std::nullopt;
  return Pool.run(Jobs, [&](size_t Number, WorkerOutcome Outcome) {
    const PlannedPreamble &Preamble = Planned[Number];
    if (Outcome.How == WorkerOutcome::Exited && Outcome.Code == 0)
      take(Preamble, {Made[Number], Flags[Preamble.Units.front()].Key, {}},
           Scanned);
    else if (Opts.Verbose)
      llvm::errs() << fmt::format("async-tidy: <{}> cannot be shared\n",
                                  llvm::join(Preamble.Headers, ">, <"));
  });
}

/// Gives \p Preamble to the units that read all of its files anyway.
void SharedPreambles::take(const PlannedPreamble &Planned, Built Preamble,
                           llvm::ArrayRef<ScannedUnit> Scanned) {
  llvm::Expected<PreambleContents> Contents =
      PreambleContents::read(Preamble.Path + PreambleContentsSuffix.str());
  if (!Contents)
    return llvm::consumeError(Contents.takeError());
  Preamble.Files = Contents->files();
  size_t Shares = 0;
  for (const size_t Unit : Planned.Units)
    if (readsAll(Scanned[Unit], Preamble.Files)) {
      Paths[Unit] = Preamble.Path;
      ++Shares;
    }
  if (Opts.Verbose)
    llvm::errs() << fmt::format(
        "async-tidy: {} translation unit(s) share <{}>\n", Shares,
        llvm::join(Planned.Headers, ">, <"));
  All.push_back(std::move(Preamble));
}

std::string SharedPreambles::pathFor(size_t Unit) const {
  const auto Known = Paths.find(Unit);
  return Known == Paths.end() ? "" : Known->second;
}

} // namespace async_tidy

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

std::optional<int> SharedPreambles::build(WorkerPool &Pool,
                                          llvm::ArrayRef<size_t> Which,
                                          llvm::ArrayRef<ScannedUnit> Scanned,
                                          llvm::ArrayRef<UnitFlags> Flags,
                                          llvm::vfs::FileSystem &FS) {
  std::vector<PlannedPreamble> Planned =
      planPreambles(Which, Scanned, Flags, FS);
  llvm::erase_if(Planned, [](const PlannedPreamble &Preamble) {
    return Preamble.Units.size() < 2;
  });
  std::vector<WorkerJob> Jobs;
  for (const auto &[Number, Preamble] : llvm::enumerate(Planned)) {
    std::string Text;
    for (const std::string &Header : Preamble.Headers)
      Text += "#include <" + Header + ">\n";
    Folder.write(Folder.file(Number, ".pch") + PreambleHeaderSuffix.str(),
                 Text);
    WorkerJob Job;
    Options Asked = Opts;
    Asked.InputsPath = Folder.file(Number, ".pch") + PreambleInputsSuffix.str();
    Job.Command = buildPreambleArguments(Asked, Folder.file(Number, ".pch"),
                                         Units[Preamble.Units.front()]);
    Job.Command.insert(Job.Command.begin(), Executable);
    Job.ErrorOutput = Folder.file(Number, ".pch.stderr");
    Job.TimeoutSeconds = Opts.Timeout;
    Jobs.push_back(std::move(Job));
  }
  if (Folder.hasFailed())
    return std::nullopt;
  return Pool.run(Jobs, [&](size_t Number, WorkerOutcome Outcome) {
    if (Outcome.How == WorkerOutcome::Exited && Outcome.Code == 0)
      take(Number, Planned[Number], Scanned);
    else if (Opts.Verbose)
      llvm::errs() << fmt::format("async-tidy: <{}> cannot be shared\n",
                                  llvm::join(Planned[Number].Headers, ">, <"));
  });
}

/// Gives the preamble to the units that read all of its files anyway.
void SharedPreambles::take(size_t Number, const PlannedPreamble &Planned,
                           llvm::ArrayRef<ScannedUnit> Scanned) {
  const std::string Path = Folder.file(Number, ".pch");
  llvm::Expected<PreambleContents> Contents =
      PreambleContents::read(Path + PreambleContentsSuffix.str());
  if (!Contents)
    return llvm::consumeError(Contents.takeError());
  size_t Shares = 0;
  for (size_t Unit : Planned.Units)
    if (llvm::all_of(Contents->files(), [&](const std::string &File) {
          return Scanned[Unit]->contains(File);
        })) {
      Paths[Unit] = Path;
      ++Shares;
    }
  if (Opts.Verbose)
    llvm::errs() << fmt::format(
        "async-tidy: {} translation unit(s) share <{}>\n", Shares,
        llvm::join(Planned.Headers, ">, <"));
}

std::string SharedPreambles::pathFor(size_t Unit) const {
  const auto Known = Paths.find(Unit);
  return Known == Paths.end() ? "" : Known->second;
}

} // namespace async_tidy

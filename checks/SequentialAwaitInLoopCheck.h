#pragma once
#include "clang-tidy/ClangTidyCheck.h"
namespace async_tidy {
class SequentialAwaitInLoopCheck : public clang::tidy::ClangTidyCheck {
public:
  using ClangTidyCheck::ClangTidyCheck;
};
} // namespace async_tidy

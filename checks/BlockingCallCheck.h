#pragma once
#include "clang-tidy/ClangTidyCheck.h"
namespace async_tidy {
class BlockingCallCheck : public clang::tidy::ClangTidyCheck {
public:
  using ClangTidyCheck::ClangTidyCheck;
};
} // namespace async_tidy

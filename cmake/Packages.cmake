# What `cpack --config build/CPackConfig.cmake` makes: packages for Debian, each with what
# it depends on, and a tarball with all that is installed, which works in any folder.
#
#   async-tidy      the driver, the module for clang-tidy, and linting as a part of a build
#   async-tidyd     the language server
#   async-tidy-dev  what checks of others are built with
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGE_VENDOR "the authors of async-tidy")
set(CPACK_PACKAGE_CONTACT ${CPACK_PACKAGE_VENDOR})
# Each package begins its description with a line of its own.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
string(TOLOWER ${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR} CPACK_SYSTEM_NAME)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENT_DRIVER_GROUP tidy)
set(CPACK_COMPONENT_MODULE_GROUP tidy)
set(CPACK_COMPONENT_TIDY_DESCRIPTION "linter for async misuse in C++20 coroutine code
 The command async-tidy, and a module for clang-tidy with the same checks.")
set(CPACK_COMPONENT_CLANGD_DESCRIPTION
    "clangd with the checks of async-tidy\n Stands in for clangd in any editor.")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
    "headers and libraries for checks built on those of async-tidy
 What find_package(AsyncTidy) needs for a clang-tidy module of one's own.")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# clang's builtin headers, which no shared library tells of.
set(BUILTIN_HEADERS "libclang-common-${ASYNC_TIDY_LLVM_VERSION}-dev")
set(CPACK_DEBIAN_TIDY_PACKAGE_NAME async-tidy)
set(CPACK_DEBIAN_TIDY_PACKAGE_DEPENDS ${BUILTIN_HEADERS})
set(CPACK_DEBIAN_TIDY_PACKAGE_RECOMMENDS clang-tidy-${ASYNC_TIDY_LLVM_VERSION})
set(CPACK_DEBIAN_CLANGD_PACKAGE_NAME async-tidyd)
# dpkg-shlibdeps finds LLVM by way of a link of llvm-dev, and then sometimes takes it for
# nobody's.
set(CPACK_DEBIAN_CLANGD_PACKAGE_DEPENDS
    "${BUILTIN_HEADERS}, libllvm${ASYNC_TIDY_LLVM_VERSION}")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME async-tidy-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "async-tidy (= ${PROJECT_VERSION}), libclang-${ASYNC_TIDY_LLVM_VERSION}-dev, llvm-${ASYNC_TIDY_LLVM_VERSION}-dev")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SHLIBDEPS OFF)

# Debian's policy wants the licence in each package.
foreach(package driver:async-tidy clangd:async-tidyd development:async-tidy-dev)
  string(REPLACE ":" ";" package ${package})
  list(GET package 0 component)
  list(GET package 1 name)
  install(FILES ${PROJECT_SOURCE_DIR}/LICENSE COMPONENT ${component}
          DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${name} RENAME copyright)
endforeach()

include(CPack)

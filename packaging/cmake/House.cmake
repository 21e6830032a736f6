# SPDX-FileCopyrightText: The Pullquote developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How a target of this house is built: one interface target carries the warnings and the strict Qt macros,
# one function declares a folder's library and, by its link line, what that folder may see.

add_library(pullquote_house INTERFACE)
target_compile_definitions(pullquote_house INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_compile_options(pullquote_house INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wno-sign-conversion
    $<$<BOOL:${PULLQUOTE_WERROR}>:-Werror>)
if(PULLQUOTE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
    set(PULLQUOTE_SANITIZE address,undefined)
endif()
if(PULLQUOTE_SANITIZE)
    add_compile_options(-fsanitize=${PULLQUOTE_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${PULLQUOTE_SANITIZE})
endif()
if(PULLQUOTE_TIDY)
    find_program(PULLQUOTE_CLANG_TIDY clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY ${PULLQUOTE_CLANG_TIDY})
endif()
find_program(PULLQUOTE_MOLD mold)
if(PULLQUOTE_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-fuse-ld=mold)
endif()

# pullquote_library(NAME SOURCES … LINKS …): the library of one folder under app/ or ui/. Includes are written from
# the root ("app/article/article.h"), so that each include names the folder it crosses into.
function(pullquote_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE pullquote_house)
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
endfunction()

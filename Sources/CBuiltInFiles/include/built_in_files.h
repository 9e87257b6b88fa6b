#ifndef BUILT_IN_FILES_H
#define BUILT_IN_FILES_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct {
  const unsigned char *start;
  size_t count;
} built_in_bytes;

built_in_bytes built_in_translations(void);
built_in_bytes built_in_words(void);
built_in_bytes built_in_base_style(void);
built_in_bytes built_in_enhanced_style(void);
built_in_bytes built_in_cover(void);
built_in_bytes built_in_language_names(void);

/// The table of a language.
typedef struct {
  const char *name;
  built_in_bytes bytes;
} built_in_language;

/// All tables of languages; they live as long as the program.
typedef struct {
  const built_in_language *start;
  size_t count;
} built_in_language_list;

built_in_language_list built_in_languages(void);

#endif

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

#endif

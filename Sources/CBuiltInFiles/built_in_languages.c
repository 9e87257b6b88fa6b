// The tables of Resources/languages/: each is named twice here, a test sees to it that none is missing.

#include "built_in_files.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char names[] = {
#embed "../../Resources/languages/names.txt"
};

built_in_bytes built_in_language_names(void) {
  return (built_in_bytes){names, sizeof names};
}

static const unsigned char bash[] = {
#embed "../../Resources/languages/bash.txt"
};

static const unsigned char console[] = {
#embed "../../Resources/languages/console.txt"
};

static const unsigned char python[] = {
#embed "../../Resources/languages/python.txt"
};

static const unsigned char r[] = {
#embed "../../Resources/languages/r.txt"
};

static const unsigned char sql[] = {
#embed "../../Resources/languages/sql.txt"
};

#define TABLE(name) {#name, {name, sizeof name}}

static const built_in_language tables[] = {
    TABLE(bash),
    TABLE(console),
    TABLE(python),
    TABLE(r),
    TABLE(sql),
};

built_in_language_list built_in_languages(void) {
  return (built_in_language_list){tables, sizeof tables / sizeof tables[0]};
}

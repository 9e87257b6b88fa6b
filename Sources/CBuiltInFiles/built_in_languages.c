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

static const unsigned char c[] = {
#embed "../../Resources/languages/c.txt"
};

static const unsigned char cmake[] = {
#embed "../../Resources/languages/cmake.txt"
};

static const unsigned char console[] = {
#embed "../../Resources/languages/console.txt"
};

static const unsigned char cpp[] = {
#embed "../../Resources/languages/cpp.txt"
};

static const unsigned char css[] = {
#embed "../../Resources/languages/css.txt"
};

static const unsigned char diff[] = {
#embed "../../Resources/languages/diff.txt"
};

static const unsigned char dockerfile[] = {
#embed "../../Resources/languages/dockerfile.txt"
};

static const unsigned char fortran[] = {
#embed "../../Resources/languages/fortran.txt"
};

static const unsigned char gap[] = {
#embed "../../Resources/languages/gap.txt"
};

static const unsigned char git[] = {
#embed "../../Resources/languages/git.txt"
};

static const unsigned char groovy[] = {
#embed "../../Resources/languages/groovy.txt"
};

static const unsigned char html[] = {
#embed "../../Resources/languages/html.txt"
};

static const unsigned char ini[] = {
#embed "../../Resources/languages/ini.txt"
};

static const unsigned char javascript[] = {
#embed "../../Resources/languages/javascript.txt"
};

static const unsigned char json[] = {
#embed "../../Resources/languages/json.txt"
};

static const unsigned char julia[] = {
#embed "../../Resources/languages/julia.txt"
};

static const unsigned char latex[] = {
#embed "../../Resources/languages/latex.txt"
};

static const unsigned char make[] = {
#embed "../../Resources/languages/make.txt"
};

static const unsigned char markdown[] = {
#embed "../../Resources/languages/markdown.txt"
};

static const unsigned char matlab[] = {
#embed "../../Resources/languages/matlab.txt"
};

static const unsigned char nextflow[] = {
#embed "../../Resources/languages/nextflow.txt"
};

static const unsigned char python[] = {
#embed "../../Resources/languages/python.txt"
};

static const unsigned char r[] = {
#embed "../../Resources/languages/r.txt"
};

static const unsigned char snakemake[] = {
#embed "../../Resources/languages/snakemake.txt"
};

static const unsigned char sql[] = {
#embed "../../Resources/languages/sql.txt"
};

static const unsigned char stan[] = {
#embed "../../Resources/languages/stan.txt"
};

static const unsigned char toml[] = {
#embed "../../Resources/languages/toml.txt"
};

static const unsigned char xml[] = {
#embed "../../Resources/languages/xml.txt"
};

static const unsigned char yaml[] = {
#embed "../../Resources/languages/yaml.txt"
};

#define TABLE(name) {#name, {name, sizeof name}}

static const built_in_language tables[] = {
    TABLE(bash),
    TABLE(c),
    TABLE(cmake),
    TABLE(console),
    TABLE(cpp),
    TABLE(css),
    TABLE(diff),
    TABLE(dockerfile),
    TABLE(fortran),
    TABLE(gap),
    TABLE(git),
    TABLE(groovy),
    TABLE(html),
    TABLE(ini),
    TABLE(javascript),
    TABLE(json),
    TABLE(julia),
    TABLE(latex),
    TABLE(make),
    TABLE(markdown),
    TABLE(matlab),
    TABLE(nextflow),
    TABLE(python),
    TABLE(r),
    TABLE(snakemake),
    TABLE(sql),
    TABLE(stan),
    TABLE(toml),
    TABLE(xml),
    TABLE(yaml),
};

built_in_language_list built_in_languages(void) {
  return (built_in_language_list){tables, sizeof tables / sizeof tables[0]};
}

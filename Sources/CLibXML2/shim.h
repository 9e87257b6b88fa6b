#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlwriter.h>

/// Frees what libxml2 has allocated. `xmlFree` itself is a mutable global, which Swift 6 refuses.
static inline void clibxml2_free(void *pointer) { xmlFree(pointer); }

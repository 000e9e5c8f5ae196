/**
 * The canonical layout of IDL files: indentation, spaces, line breaks. Works on the words of the file as it is written, so
 * that comments, directives and macros stay, and files with errors can be laid out too.
 *
 * <p>Start reading at {@link org.pleiad.idl.format.IdlFormat}.
 */
package org.pleiad.idl.format;

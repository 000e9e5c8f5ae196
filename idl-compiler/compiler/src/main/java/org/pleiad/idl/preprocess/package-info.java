/**
 * From files to one text: {@code #include}, {@code #define}, {@code #if} are carried out, comments stay, and every
 * position of the text knows the file, line and column that it came from. {@code #pragma} lines and the borders of
 * included files are delivered beside the text, in order.
 *
 * <p>Start reading at {@link org.pleiad.idl.preprocess.Preprocessor}, then
 * {@link org.pleiad.idl.preprocess.PreprocessedSource}.
 *
 * <pre>{@code
 * PreprocessedSource source = new JcppPreprocessor(includePath, defines, undefines).preprocess(file, diagnostics);
 * SourceLocation place = source.locate(offset, 1);
 * }</pre>
 */
package org.pleiad.idl.preprocess;

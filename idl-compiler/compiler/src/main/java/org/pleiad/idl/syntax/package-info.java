/**
 * From text to elements: what the source says, declaration by declaration, with every name still as written.
 *
 * <p>Start reading at {@link org.pleiad.idl.syntax.IdlSyntax}, then {@link org.pleiad.idl.syntax.Element}. The grammar
 * is {@code Idl.g4}.
 *
 * <pre>{@code
 * List<Element> elements = IdlSyntax.parse(source, diagnostics);
 * }</pre>
 */
package org.pleiad.idl.syntax;

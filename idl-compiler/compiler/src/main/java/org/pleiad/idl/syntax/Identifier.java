package org.pleiad.idl.syntax;

import org.pleiad.idl.diagnostic.SourceLocation;

/**
 * An identifier as written.
 *
 * @param text without the escaping underscore
 * @param escaped whether it had one
 */
public record Identifier(String text, boolean escaped, SourceLocation location) {}

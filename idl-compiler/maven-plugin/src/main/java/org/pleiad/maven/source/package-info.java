/**
 * Finds IDL files below a directory by Ant's patterns.
 *
 * <p>Start reading at {@link org.pleiad.maven.source.SourceTree}.
 *
 * <pre>{@code
 * List<Path> files = new SourceTree(Path.of("src/main/idl")).files(Set.of("*.idl"), Set.of());
 * }</pre>
 */
package org.pleiad.maven.source;

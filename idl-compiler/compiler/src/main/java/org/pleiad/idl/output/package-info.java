/**
 * Puts generated files on disk without touching what has not changed.
 *
 * <p>Start reading at {@link org.pleiad.idl.output.OutputDirectory}.
 *
 * <pre>{@code
 * var directory = new OutputDirectory(Path.of("target/generated-sources/idl"));
 * OutputDirectory.Changes changes = directory.write(compilation.files());
 * }</pre>
 */
package org.pleiad.idl.output;

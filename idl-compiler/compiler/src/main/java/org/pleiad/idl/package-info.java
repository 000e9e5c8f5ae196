/**
 * The IDL compiler's front door: IDL files in, Java source files and diagnostics out.
 *
 * <p>Start reading at {@link org.pleiad.idl.IdlCompiler}.
 *
 * <pre>{@code
 * var options = CompilerOptions.builder().source(Path.of("grid.idl")).build();
 * Compilation compilation = IdlCompiler.compile(options);
 * }</pre>
 */
package org.pleiad.idl;

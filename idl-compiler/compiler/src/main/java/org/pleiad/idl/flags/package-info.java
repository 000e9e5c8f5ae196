/**
 * The words of the command line: our own, those of the JDK's {@code idlj} and those of JacORB's {@code idl}, in one table
 * that the command, the Maven plugin and the help text share.
 *
 * <p>Start reading at {@link org.pleiad.idl.flags.Flags}.
 *
 * <pre>{@code
 * Request request = Flags.read(List.of("-fclient", "-pkgPrefix", "Bank", "com.acme", "-td", "out", "bank.idl"));
 * Compilation compilation = IdlCompiler.compile(request.options());
 * }</pre>
 */
package org.pleiad.idl.flags;

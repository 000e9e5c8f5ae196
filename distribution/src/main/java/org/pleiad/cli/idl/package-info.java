/**
 * {@code pleiad idl}: compiles IDL to Java.
 *
 * <p>Start reading at {@link org.pleiad.cli.idl.IdlVerb}.
 *
 * <pre>{@code
 * pleiad idl -I include -d src/gen --emit client bank.idl
 * pleiad idl -fclient -td src/gen -pkgPrefix Bank com.acme bank.idl
 * }</pre>
 */
package org.pleiad.cli.idl;
